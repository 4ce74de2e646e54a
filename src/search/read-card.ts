import { type Card, cardFile, type Section } from './index-files.ts';
import type { KeptFiles } from './kept-files.ts';
import { type Word, wordsOf } from './words.ts';

/** A card with its words, parted once for all queries that find its page. */
export interface ReadCard {
  readonly card: Card;
  /** Words of its name, its title and the facts about it. */
  readonly said: readonly Word[];
  /** The text of all sections with their headings, and its words. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly sections: readonly ReadSection[];
}

interface ReadSection {
  readonly section: Section;
  readonly heading: readonly Word[];
  /** Words of its heading and its text; their places are those in the text of all. */
  readonly words: readonly Word[];
  /** What readers type for it. */
  readonly typed: readonly Word[];
}

/** Cards whose words are kept: readers go on from a query to one that is much like it. */
const MOST_KEPT = 40;

/** Parts a card into its words. */
export function readCard(card: Card): ReadCard {
  const texts = card.sections.map(({ title = '', text }) => `${title} ${text}`.trim());
  const text = texts.join(' ');
  const words = wordsOf(text);
  let end = 0;
  let at = 0;
  const wordsTo = (limit: number) => {
    const first = at;
    while (at < words.length && (words[at]?.from ?? 0) < limit) at++;
    return words.slice(first, at);
  };
  const sections = card.sections.map((section, index) => {
    const heading = wordsTo(end + (section.title?.length ?? 0));
    end += (texts[index]?.length ?? 0) + 1;
    return { section, heading, words: [...heading, ...wordsTo(end)], typed: wordsOf(section.typed ?? '') };
  });
  return { card, said: wordsOf(`${card.name} ${card.title} ${card.about}`), text, words, sections };
}

/** Reads the cards of pages by their ids, each once while it is kept. Rejects when a card does not come. */
export function cardReader(home: string, files: KeptFiles): (id: string) => Promise<ReadCard> {
  const kept = new Map<string, ReadCard>();
  return async (id) => {
    const read = kept.get(id) ?? readCard(await files.json<Card>(home + cardFile(id)));
    kept.delete(id);
    kept.set(id, read);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return read;
  };
}

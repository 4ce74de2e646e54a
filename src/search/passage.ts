import type { Section } from './index-files.ts';
import { isMeant, type QueryWord } from './query.ts';
import type { ReadCard } from './read-card.ts';
import { type Word, wordsOf } from './words.ts';

/** A section of a page with how much it holds of what the page's own name does not say. */
export interface Passage {
  readonly section: Section;
  readonly held: number;
}

/**
 * A section is meant when it holds so much of what its page holds beside its name, and so much of the query. Of a long
 * sentence other sections have some words too: there the one that stands out is meant, by so many times the next.
 */
const MEANT = { ofPage: 0.7, ofQuery: 0.35 };
const OUTSTANDING = { ofPage: 0.5, times: 1.25 };

/** There has to be so much left unsaid: a query that is the name of a page means the page. */
const UNSAID = 0.25;

/** A word in the heading of a section says what it is about. */
const IN_HEADING = 1.5;

/** A syllable of a query without its neighbour: see `rank.ts`. */
const ALONE = 0.25;

const NO_WORD = { forms: [] };

/** The sections of a page that answer a query better than the page does, the best first. */
export function passagesMeant(
  { card, said, words: text, sections }: ReadCard,
  words: readonly QueryWord[],
  weights: readonly number[],
): Passage[] {
  const ofName = qualities(words, said);
  const unsaid = weights.map((weight, at) => weight * (1 - (ofName[at] ?? 0)));
  const left = sum(unsaid);
  if (left < UNSAID * sum(weights)) return sectionsNamed(card.sections, card.title, words);
  const part = (of: readonly Word[]) =>
    sum(qualities(words, of).map((quality, at) => quality * (unsaid[at] ?? 0))) / left;
  const passages = sections
    .filter(({ section }) => section.id !== undefined)
    .map(({ section, heading, words: own, typed }) => ({
      section,
      held: Math.max(part(own), part(typed)) + (IN_HEADING - 1) * part(heading),
    }))
    .toSorted((a, b) => b.held - a.held);
  const [best, next] = passages;
  const isOutstanding = best !== undefined && best.held >= OUTSTANDING.times * (next?.held ?? 0);
  const ofPage = part(text);
  const least = Math.max(MEANT.ofQuery, MEANT.ofPage * ofPage);
  const leastOfBest = isOutstanding ? Math.max(MEANT.ofQuery, OUTSTANDING.ofPage * ofPage) : least;
  return passages.filter(({ held }, at) => held >= (at === 0 ? leastOfBest : least));
}

/** Sections whose whole heading stands in a query that is not the title of the page: “hạn chế khuyết điểm thông báo 165”. */
function sectionsNamed(sections: readonly Section[], title: string, words: readonly QueryWord[]): Passage[] {
  const isSaid = (text: string) => {
    const heading = wordsOf(text.replace(/^.*\d+\.\s/, ''));
    const starts = words.keys();
    return (
      heading.length > 1 &&
      starts.some((at) => heading.every((word, place) => isMeant(words[at + place] ?? NO_WORD, word)))
    );
  };
  if (isSaid(title)) return [];
  return sections.flatMap((section) => (section.id && isSaid(section.title ?? '') ? [{ section, held: 1 }] : []));
}

/** How well a text holds each word of a query: with a neighbour of the query beside it, or alone. */
function qualities(words: readonly QueryWord[], text: readonly Word[]): number[] {
  const places = Map.groupBy(text.keys(), (at) => text[at]?.folded ?? '');
  return words.map((word, at) => {
    const here = word.forms.flatMap((form) => places.get(form) ?? []);
    if (here.length === 0) return 0;
    const goesWith = (place: number, step: 1 | -1) => {
      const [near, beside] = [words[at + step], text[place + step]];
      return near !== undefined && beside !== undefined && isMeant(near, beside);
    };
    return words.length === 1 || here.some((place) => goesWith(place, 1) || goesWith(place, -1)) ? 1 : ALONE;
  });
}

/**
 * Part of the words typed with marks, of those that a text has with whatever marks, that it has with these very marks; 1
 * when it has none: what only readers' words for a page have, it does not show.
 */
export function exactShare(words: readonly QueryWord[], text: readonly Word[]): number {
  const shown = new Set(text.map((word) => word.folded));
  const marked = words.filter(
    ({ exact, forms, light }) => exact !== undefined && !light && forms.some((form) => shown.has(form)),
  );
  if (marked.length === 0) return 1;
  const exact = new Set(text.map((word) => word.exact));
  return marked.filter((word) => exact.has(word.exact ?? '')).length / marked.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { Card, Section } from './index-files.ts';
import { isMeant, type QueryWord } from './query.ts';
import { type Word, wordsOf } from './words.ts';

/** A section of a page with how much it holds of what the page's own name does not say. */
export interface Passage {
  readonly section: Section;
  readonly held: number;
}

/** A section is meant when it holds so much of what its page holds beside its name, and so much of the query. */
const MEANT = { ofPage: 0.7, ofQuery: 0.35 };

/** There has to be so much left unsaid: a query that is the name of a page means the page. */
const UNSAID = 0.25;

/** A word in the heading of a section says what it is about. */
const IN_HEADING = 1.5;

/** A syllable of a query without its neighbour: see `rank.ts`. */
const ALONE = 0.25;

/** The sections of a page that answer a query better than the page does, the best first. */
export function passagesMeant(
  { name, title, about, sections }: Card,
  words: readonly QueryWord[],
  weights: readonly number[],
): Passage[] {
  const said = qualities(words, wordsOf(`${name} ${title} ${about}`));
  const unsaid = weights.map((weight, at) => weight * (1 - (said[at] ?? 0)));
  const left = sum(unsaid);
  if (left < UNSAID * sum(weights)) return [];
  const part = (text: string) =>
    sum(qualities(words, wordsOf(text)).map((quality, at) => quality * (unsaid[at] ?? 0))) / left;
  const needed = Math.max(MEANT.ofQuery, MEANT.ofPage * part(sections.map(textOf).join(' ')));
  const passages = sections.flatMap((section) => {
    const held = part(textOf(section));
    if (section.id === undefined || held < needed) return [];
    return [{ section, held: held + (IN_HEADING - 1) * part(section.title ?? '') }];
  });
  return passages.toSorted((a, b) => b.held - a.held);
}

function textOf({ title = '', text }: Section): string {
  return `${title} ${text}`;
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

/** Part of the words typed with marks that a text has with these very marks; 1 when none was. */
export function exactShare(words: readonly QueryWord[], text: readonly Word[]): number {
  const marked = words.filter(({ exact, light }) => exact !== undefined && !light);
  if (marked.length === 0) return 1;
  const exact = new Set(text.map((word) => word.exact));
  return marked.filter((word) => exact.has(word.exact ?? '')).length / marked.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

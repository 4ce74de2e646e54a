import type { Candidate } from './candidate.ts';
import { matches, type Term, type TextQuery } from './terms.ts';
import type { Word } from './words.ts';

/** What a match counts in the heading, in what belongs to it, and in the text. */
const HEADING = 5;
const CONTEXT = 2;
const BODY = 1;

/** Words in the order of the query say more than the same words scattered. */
const RUN = 3;

/** A heading that is the query, word by word. */
const SAME = 4;

/** Part of the weight of a query that a clause has to hold itself, not its page. */
const OWN = 0.5;

/** How rare a word is: its weight in a query. */
export type Rarity = (term: Term) => number;

/** How well a candidate answers a query; 0 when it does not hold all the words that it has to. */
export function scoreOf(candidate: Candidate, { terms, phrases }: TextQuery, rarity: Rarity, needed: number): number {
  const all = sum(terms.map(rarity));
  const fields = terms.map((term) => ({
    rare: rarity(term),
    heading: best(term, candidate.headingWords),
    context: best(term, candidate.contextWords),
    body: best(term, candidate.bodyWords),
    often: count(term, candidate.bodyWords),
  }));
  const held = sum(fields.map(({ rare, heading, context, body }) => rare * Math.max(heading, context, body)));
  if (held < needed * all - 1e-9) return 0;
  const own = sum(fields.map(({ rare, heading, body }) => rare * Math.max(heading, body)));
  if (candidate.anchor !== undefined && own < OWN * all) return 0;
  if (!phrases.every((phrase) => holdsPhrase(phrase, candidate))) return 0;
  const words = sum(
    fields.map(
      ({ rare, heading, context, body, often }) =>
        rare * Math.max(HEADING * heading, CONTEXT * context, BODY * body * (1 + Math.log2(1 + often) / 8)),
    ),
  );
  const inHeading = longestRun(terms, candidate.headingWords);
  const inBody = longestRun(terms, candidate.bodyWords);
  const runs = RUN * Math.max(HEADING * runWeight(inHeading, rarity, all), BODY * runWeight(inBody, rarity, all));
  const covered = terms.filter((_, at) => (fields[at]?.heading ?? 0) === 1).length / Math.max(1, candidate.headingWords.length);
  return ((words + runs + SAME * all * Math.min(1, covered) ** 2) / all) * candidate.row.weight;
}

function best(term: Term, words: readonly Word[]): number {
  return words.reduce((found, word) => Math.max(found, matches(term, word)), 0);
}

function count(term: Term, words: readonly Word[]): number {
  return words.filter((word) => matches(term, word) === 1).length;
}

function holdsPhrase(phrase: readonly Term[], { headingWords, contextWords, bodyWords }: Candidate): boolean {
  return [headingWords, contextWords, bodyWords].some((words) =>
    words.some((_, from) => phrase.every((term, at) => isAt(term, words[from + at]))),
  );
}

/** The longest stretch of the query that stands in a text as it was typed. */
function longestRun(terms: readonly Term[], words: readonly Word[]): readonly Term[] {
  let longest: readonly Term[] = [];
  for (const from of words.keys()) {
    for (const first of terms.keys()) {
      let length = 0;
      while (first + length < terms.length && isAt(terms[first + length], words[from + length])) length++;
      if (length > longest.length) longest = terms.slice(first, first + length);
    }
  }
  return longest;
}

function isAt(term: Term | undefined, word: Word | undefined): boolean {
  return term !== undefined && word !== undefined && matches(term, word) === 1;
}

function runWeight(run: readonly Term[], rarity: Rarity, all: number): number {
  return run.length < 2 ? 0 : sum(run.map(rarity)) ** 2 / all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

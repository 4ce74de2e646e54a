import type { Candidate } from './candidate.ts';
import { isWord, type Term, type TextQuery } from './terms.ts';
import { foldedWords, type Word } from './words.ts';

/** What a match counts: in the heading, in what belongs to it, in its first lines, in the rest of its text. */
const FIELDS = [
  ['heading', 5],
  ['context', 3.5],
  ['lead', 2],
  ['body', 1],
] as const;

/** Words in the order of the query say more than the same words scattered. */
const RUN = 3;

/** A name that is the query, word by word. */
const SAME = 12;

/** Part of the weight of a query that a clause has to hold itself, not its page. */
const OWN = 0.5;

/** A query that names the kind, the issuer or the year of a page. */
const MEANT = 1.35;

/** A clause that holds all that its page holds is nearer to the words than the page. */
const NEARER = 1.1;

/** A word with other marks than those typed: beside other words of the query, and alone. */
const OTHER_MARKS = { beside: 0.8, alone: 0.25 };

/** How rare a word is: its weight in a query. */
export type Rarity = (term: Term) => number;

/**
 * How well a candidate answers a query; 0 when it holds less than the part `needed` of it, or lacks a phrase between
 * quotes.
 */
export function scoreOf(candidate: Candidate, query: TextQuery, rarity: Rarity, needed: number): number {
  const { terms, phrases } = query;
  const all = sum(terms.map(rarity));
  const fields = FIELDS.map(([name, weight]) => ({ name, weight, found: qualities(terms, candidate[name]) }));
  // A word with other marks beside another word of the query is a slip, not another word.
  const held = (names: readonly string[]) => {
    const among = fields.filter(({ name }) => names.includes(name));
    return (
      sum(
        terms.map(
          (term, at) =>
            rarity(term) *
            Math.max(...among.map(({ found }) => ((found[at] ?? 0) >= OTHER_MARKS.beside ? 1 : (found[at] ?? 0)))),
        ),
      ) / all
    );
  };
  if (held(['heading', 'context', 'lead', 'body']) < needed) return 0;
  const own = held(['heading', 'lead', 'body']);
  if (candidate.anchor !== undefined && own < OWN) return 0;
  if (!phrases.every((phrase) => FIELDS.some(([name]) => holds(phrase, candidate[name])))) return 0;

  const words = terms.map(
    (term, at) => rarity(term) * Math.max(...fields.map((field) => field.weight * (field.found[at] ?? 0))),
  );
  // Most texts hold none or one of the words: nothing of them can stand in a row.
  const runs = fields.map(({ name, weight, found }) => {
    const some = found.filter((quality) => quality > 0).length >= Math.min(2, terms.length);
    return some ? weight * runWeight(terms, candidate[name], rarity, all) : 0;
  });
  const covered = Math.max(
    ...candidate.names.map((name) => sum(qualities(terms, name)) / Math.max(terms.length, name.length)),
  );
  const nearer = candidate.anchor !== undefined && own > needed ? NEARER : 1;
  const match = sum(words) / all + RUN * Math.max(...runs) + SAME * covered ** 4;
  return match * nearer * meant(candidate, terms) * candidate.row.weight;
}

/** How well each word of a query is found in a text, from 0 to 1. */
function qualities(terms: readonly Term[], words: readonly Word[]): number[] {
  return terms.map((term, at) => {
    let best = 0;
    for (const [place, word] of words.entries()) {
      if (best === 1) break;
      if (!isWord(term, word)) continue;
      const beside = isAt(terms[at - 1], words[place - 1]) || isAt(terms[at + 1], words[place + 1]);
      const other = beside ? OTHER_MARKS.beside : OTHER_MARKS.alone;
      best = Math.max(best, term.exact === undefined || term.exact === word.exact ? 1 : other);
    }
    return best;
  });
}

function holds(phrase: readonly Term[], words: readonly Word[]): boolean {
  return words.some((_, from) => phrase.every((term, at) => isAt(term, words[from + at])));
}

/** The part of a query that stands in a text as it was typed, squared: one long stretch is worth more than two short. */
function runWeight(query: readonly Term[], text: readonly Word[], rarity: Rarity, all: number): number {
  const terms = query.filter(isNotAnd);
  const words = text.filter(isNotAnd);
  let most = 0;
  for (const from of words.keys()) {
    for (const first of terms.keys()) {
      if (!isAt(terms[first], words[from])) continue;
      let length = 1;
      while (first + length < terms.length && isAt(terms[first + length], words[from + length])) length++;
      if (length < 2 && terms.length > 1) continue;
      const run = terms.slice(first, first + length);
      const exact = run.every((term, at) => term.exact === undefined || term.exact === words[from + at]?.exact);
      most = Math.max(most, (sum(run.map(rarity)) / all) ** 2 * (exact ? 1 : OTHER_MARKS.beside));
    }
  }
  return most;
}

/** Readers leave out “và”, or put it where a title has a comma. */
function isNotAnd({ folded }: { folded: string }): boolean {
  return folded !== 'va';
}

/** Whether a query names what kind of page it wants, whose, or of what year. */
function meant({ row: { facets }, anchor }: Candidate, terms: readonly Term[]): number {
  if (anchor !== undefined) return 1;
  const typed = ` ${terms.map(({ folded }) => folded).join(' ')} `;
  const named = [facets.loai, facets.coquan, facets.nam].filter((name) => {
    const words = foldedWords(name).join(' ');
    return words !== '' && typed.includes(` ${words} `) && typed.trim() !== words;
  });
  return MEANT ** named.length;
}

function isAt(term: Term | undefined, word: Word | undefined): boolean {
  return term !== undefined && word !== undefined && isWord(term, word);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

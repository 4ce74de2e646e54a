/**
 * Public texts of several provinces and years, each with every finding that is due in it, judged by hand; what else is
 * found is wrong. Of each pair of sets one was looked at while the rules were made, and the other opened once, when they
 * were done; of the second 18 of 24 were found then, and two that are none, before what it showed was mended. The second
 * pair holds whole texts, and single slips put into texts that have none: each is written down beside its text, as what
 * stood there and what stands there now. `data.json` is what was known of documents then, so that content may grow.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Format } from '../../domain/language/clean.ts';
import type { Finding } from '../../domain/review/finding.ts';
import { readForReview, review } from '../../domain/review/review.ts';
import type { ReviewData } from '../../domain/review/review-data.ts';

interface Due {
  readonly rule: string;
  readonly quote: string;
}

/** A text with what is due in it. */
interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly format: Format;
  /** On which it was written; null when that is not known. */
  readonly day: string | null;
  readonly slips?: readonly (readonly [string, string])[];
  readonly due: readonly Due[];
}

const DATA = JSON.parse(read('data.json')) as ReviewData;
const TODAY = '2026-11-26';

test.each([
  { name: 'tuned', texts: 24, due: 11, found: 10 },
  { name: 'sealed', texts: 10, due: 10, found: 7 },
  { name: 'second-open', texts: 17, due: 22, found: 21 },
  { name: 'second-sealed', texts: 21, due: 24, found: 22 },
])(
  '$name: of $due findings that are due in $texts texts $found at least are found, and no other',
  ({ name, texts, due, found }) => {
    const labelled = read(`${name}.jsonl`)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Labelled);
    const scores = labelled.map(scoreOf);
    expect(scores.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(labelled.length).toBe(texts);
    expect(labelled.flatMap((each) => each.due).length).toBe(due);
    expect(scores.flatMap((score) => score.found).length).toBeGreaterThanOrEqual(found);
  },
);

function scoreOf({ id, text: real, slips = [], format, day, due }: Labelled): { found: Due[]; wrong: string[] } {
  const text = slips.reduce((slipped, [stood, stands]) => {
    expect(slipped).toContain(stood);
    return slipped.replace(stood, () => stands);
  }, real);
  const { findings } = review(readForReview(text, format), DATA, { today: TODAY, day: day ?? undefined });
  const places = findings.flatMap(({ again, ...finding }): Finding[] => [finding, ...again]);
  const meets = (place: Finding, { rule, quote }: Due) => {
    if (place.rule !== rule) return false;
    const words = text.slice(Math.max(0, place.start - quote.length + 1), place.end + quote.length - 1);
    return words.includes(quote);
  };
  const wrong = places.filter((place) => !due.some((each) => meets(place, each)));
  return {
    found: due.filter((each) => places.some((place) => meets(place, each))),
    wrong: wrong.map(({ rule, start, end }) => `${id}, ${rule}: ${text.slice(start, end)}`),
  };
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

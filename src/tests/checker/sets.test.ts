/**
 * Public texts of several provinces and years, each with every finding that is due in it, judged by hand; what else is
 * found is wrong. `tuned.jsonl` was looked at while the rules were made; `sealed.jsonl` was opened once, when they were
 * done. `data.json` is what was known of documents then, so that content may grow.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Format } from '../../domain/language/clean.ts';
import { placesOf } from '../../domain/review/places.ts';
import { readForReview, review } from '../../domain/review/review.ts';
import type { ReviewData } from '../../domain/review/review-data.ts';

/** A text with what is due in it. */
interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly format: Format;
  /** On which it was written; null when that is not known. */
  readonly day: string | null;
  readonly due: readonly { readonly rule: string; readonly quote: string }[];
}

const DATA = JSON.parse(read('data.json')) as ReviewData;
const TODAY = '2026-11-26';

test.each([
  { name: 'tuned', texts: 24, due: 9, found: 9 },
  { name: 'sealed', texts: 10, due: 10, found: 7 },
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

function scoreOf({ id, text, format, day, due }: Labelled): { found: string[]; wrong: string[] } {
  const findings = placesOf(text, review(readForReview(text, format), DATA, { today: TODAY, day: day ?? undefined }));
  const told = [...new Set(findings.map(({ rule, surface }) => `${id}, ${rule}: ${surface}`))];
  const expected = new Set(due.map(({ rule, quote }) => `${id}, ${rule}: ${quote}`));
  return { found: told.filter((each) => expected.has(each)), wrong: told.filter((each) => !expected.has(each)) };
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

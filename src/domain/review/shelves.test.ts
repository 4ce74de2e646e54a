import { expect, test } from 'vitest';
import { SAMPLE } from './review.sample.ts';
import { readForReview, review } from './review.ts';
import type { ReviewData, ReviewedEntry } from './review-data.ts';
import { shelve, shelvesFor, unshelve } from './shelves.ts';

/** So many directives that one shelf does not hold them. */
const LARGE: ReviewData = {
  ...SAMPLE,
  entries: [...SAMPLE.entries, ...Array.from({ length: 900 }, (_, at) => conclusion(at + 300))],
};

function conclusion(serial: number): ReviewedEntry {
  return {
    slug: `${serial}-kl-tw-2020`,
    kind: 'Kết luận',
    number: `${serial}-KL/TW`,
    organ: 'TW',
    issuer: 'Ban Bí thư',
    place: undefined,
    issued: '2020-01-01',
    year: undefined,
    term: 'XII',
    title: 'về một việc',
    clauses: [],
    related: [],
  };
}

test.each([
  ['Quy định số 37-QĐ/TW ngày 25/11/2021 về những điều đảng viên không được làm; Kết luận số 310-KL/TW'],
  ['Nghị quyết Trung ương 4 khóa XII'],
  ['Không viện dẫn gì.'],
])('the shelves that a text needs give what all of them give: %s', (text) => {
  const when = { today: '2026-11-26', day: undefined };
  const { index, shelves } = shelve(LARGE);
  const read = readForReview(text);
  const needed = shelvesFor(read.found, index);
  const data = unshelve(
    index,
    needed.flatMap((shelf) => shelves[shelf] ?? []),
  );
  expect(shelves.length).toBeGreaterThan(4);
  expect(needed.length).toBeLessThan(3);
  expect(review(read, data, when)).toEqual(review(read, LARGE, when));
});

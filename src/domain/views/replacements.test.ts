import { expect, test } from 'vitest';
import { LIBRARY } from './library.sample.ts';
import { latestReplacements } from './replacements.ts';

test('the newest replacement comes first, with what it replaces, and no more than are asked for', () => {
  const [newest, ...more] = latestReplacements(LIBRARY, 1);
  expect(more).toEqual([]);
  expect(newest).toMatchObject({ slug: '207-qd-tw-2026', what: 'status' });
  expect(newest?.text).toMatch(/^Quy định số 207-QĐ\/TW thay Quy định số 37-QĐ\/TW/);
});

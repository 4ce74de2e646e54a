import { expect, test } from 'vitest';
import { byWhen, newestFirst } from './when.ts';

test('newest first; a day not known comes after the known ones of its year', () => {
  const entry = (slug: string, issued?: string) => ({ slug, data: { issued } });
  const entries = [
    entry('a-2022'),
    entry('b-2021', '2021-10-25'),
    entry('c-2022', '2022-01-07'),
    entry('d-2023', '2023-02-02'),
  ];
  expect(entries.toSorted(newestFirst).map(({ slug }) => slug)).toEqual(['d-2023', 'c-2022', 'a-2022', 'b-2021']);
});

test('oldest first; a year without a day comes at its end, what is not known last', () => {
  expect([undefined, '2022', '2023-01-02', '2022-12-31', '2021-10-25'].toSorted(byWhen)).toEqual([
    '2021-10-25',
    '2022-12-31',
    '2022',
    '2023-01-02',
    undefined,
  ]);
});

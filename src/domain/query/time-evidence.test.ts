import { expect, test } from 'vitest';
import { parseNumberQuery } from './number.ts';
import { TABLE } from './table.sample.ts';
import { unpacker } from './table.ts';
import { timeEvidence } from './time-evidence.ts';

const row = TABLE.rows.map(unpacker(TABLE)).find(({ slug }) => slug === '21-kl-tw-2021');

test.each([
  ['kl 21', 0],
  ['kl 21 ngày 25/10/2021', 3],
  ['kl 21 ban hành tháng 10 năm 2021', 3],
  ['kl 21 năm 2021', 3],
  ['kl 21 ngày 1/2/2021', 1],
  ['kl 21 năm 2012', -3],
  ['kl 21 khóa XIII', 3],
  ['kl 21 khóa XI', -3],
  ['kl 21 trung ương 4', 1],
  ['kl 21 trung ương 5 khóa XIII', 3],
])('the time of “%s” is worth %i', (text, expected) => {
  const query = parseNumberQuery(text, TABLE.kinds);
  expect(query && row && timeEvidence(query, row)).toBe(expected);
});

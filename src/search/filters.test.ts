import { expect, test } from 'vitest';
import { countValues, isPicked, pickedIn } from './filters.ts';

const facets = (loai: string, nam: string) => ({ loai, coquan: '', cap: '', nam, hieuluc: '' });
const ALL = [facets('Quy định', '2021'), facets('Quy định', '2022'), facets('Kết luận', '2021')];

test('the address says what is picked', () => {
  expect(pickedIn(new URLSearchParams('q=x&nam=2021&loai=&khac=1'))).toEqual({ nam: '2021' });
});

test('what is not picked is left out; nothing is known of what has no facets', () => {
  expect(ALL.map((one) => isPicked(one, { nam: '2021' }))).toEqual([true, false, true]);
  expect(isPicked(undefined, { nam: '2021' })).toBe(false);
  expect(isPicked(undefined, {})).toBe(true);
});

test('values are counted as the others are picked, years from the newest', () => {
  expect(countValues(ALL, 'nam', { loai: 'Quy định' })).toEqual([
    ['2022', 1],
    ['2021', 1],
  ]);
  expect(countValues(ALL, 'loai', {})).toEqual([
    ['Quy định', 2],
    ['Kết luận', 1],
  ]);
});

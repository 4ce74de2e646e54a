import { expect, test } from 'vitest';
import { takePeriod } from './period.ts';

const take = (words: string) => {
  const { day, term, plenum, text } = takePeriod(words);
  return [day, term, plenum, text.trim().replace(/ +/g, ' ')];
};

test.each([
  ['kl 21 ngay 25 10 2021', ['2021-10-25', undefined, undefined, 'kl 21']],
  ['kl 21 ngay 5 thang 9 nam 2021', ['2021-09-05', undefined, undefined, 'kl 21']],
  ['quy dinh thang 2 nam 2023', ['2023-02', undefined, undefined, 'quy dinh']],
  ['lap truoc thang 12 2021', ['2021-12', undefined, undefined, 'lap truoc']],
  ['kl 21 nam 2012', ['2012', undefined, undefined, 'kl 21']],
  ['bo chinh tri 2024 quy dinh 144 ngay 9 5 2024', ['2024-05-09', undefined, undefined, 'bo chinh tri quy dinh 144']],
  ['kl 12 2021', ['2021', undefined, undefined, 'kl 12']],
  ['kl 21', [undefined, undefined, undefined, 'kl 21']],
  ['nghi quyet trung uong 4 khoa xii', [undefined, 12, 4, 'nghi quyet']],
  ['hntw 4 k 13', [undefined, 13, 4, '']],
  ['hoi nghi lan thu tu ban chap hanh trung uong khoa muoi ba', [undefined, 13, 4, '']],
])('“%s” says %j', (words, expected) => {
  expect(take(words)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { REASONS } from './reasons.ts';
import { toldCitation } from './report.ts';

test.each(Object.entries(REASONS).filter(([reason]) => reason !== 'self'))('%s is told in words', (reason, words) => {
  const told = toldCitation(`+ van-ban/a.md: Kết luận 21  ✗ ${reason}`);
  expect(told).toBe(`+ van-ban/a.md: Kết luận 21  ✗ ${words}`);
});

test('a page that names itself is not told, and one that is linked is told as it is', () => {
  expect(toldCitation('- van-ban/a.md: Kết luận 21  ✗ self')).toBeUndefined();
  expect(toldCitation('+ van-ban/a.md: Kết luận 21  → 21-kl-tw-2021')).toBe(
    '+ van-ban/a.md: Kết luận 21  → 21-kl-tw-2021',
  );
});

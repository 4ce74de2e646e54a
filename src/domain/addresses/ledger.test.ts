import { expect, test } from 'vitest';
import { formatLedger, lostAddresses, parseLedger, wrongMoves } from './ledger.ts';

const PUBLISHED = new Set(['/', '/van-ban/x/', '/van-ban/x/#dieu-1', '/van-ban/moi/', '/van-ban/moi/#dieu-1']);

test.each<[string, Record<string, string>, boolean]>([
  ['/van-ban/x/', {}, false],
  ['/van-ban/x/#dieu-1', {}, false],
  ['/van-ban/x/#dieu-2', {}, true],
  ['/van-ban/cu/', {}, true],
  ['/van-ban/cu/', { '/van-ban/cu/': '/van-ban/moi/' }, false],
  ['/van-ban/cu/', { '/van-ban/cu/': '/van-ban/khac/' }, true],
  ['/van-ban/cu/#dieu-1', { '/van-ban/cu/': '/van-ban/moi/' }, false],
  ['/van-ban/cu/#dieu-2', { '/van-ban/cu/': '/van-ban/moi/' }, true],
  ['/van-ban/cu/#dieu-2', { '/van-ban/cu/': '/van-ban/moi/', '/van-ban/cu/#dieu-2': '/van-ban/moi/#dieu-1' }, false],
  ['/van-ban/x/#dieu-2', { '/van-ban/x/#dieu-2': '/van-ban/x/#dieu-1' }, false],
])('%s with moves %o is lost: %s', (address, moved, lost) => {
  expect(lostAddresses([address], PUBLISHED, moved)).toEqual(lost ? [address] : []);
});

test.each([
  ['/van-ban/cu/', '/van-ban/moi/', true],
  ['/van-ban/x/#dieu-1', '/van-ban/x/', true],
  ['/van-ban/cu/', '/van-ban/khong-co/', false],
  ['/van-ban/x/', '/van-ban/moi/', false],
])('the move %s → %s is right: %s', (from, to, right) => {
  expect(wrongMoves({ [from]: to }, PUBLISHED)).toEqual(right ? [] : [`${from} → ${to}`]);
});

test('a ledger is read as it is written: sorted, each address once', () => {
  const text = formatLedger(['/b/', '/a/#y', '/a/', '/b/']);
  expect(text).toBe('/a/\n/a/#y\n/b/\n');
  expect(formatLedger(parseLedger(text))).toBe(text);
});

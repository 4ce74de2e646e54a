import { expect, test } from 'vitest';
import { changedCitations, reviewLists } from './review.ts';

const LISTS = {
  addresses: '/van-ban/x/\n/van-ban/x/#dieu-1\n',
  citations: 'van-ban/x.md\n  Quy định 37  → 37-qd-tw-2021\n\n1 viện dẫn, 1 có liên kết\n',
};
const now = (...published: string[]) => ({ published, redirects: [], citations: LISTS.citations });

test('what is as it was gives the same lists', () => {
  const review = reviewLists(LISTS, now('/van-ban/x/', '/van-ban/x/#dieu-1'), {});
  expect(review).toEqual({ lists: LISTS, added: [], dropped: [], lost: [], astray: [], citations: [] });
});

test('what is new is entered, in order', () => {
  const { lists, added } = reviewLists(LISTS, now('/van-ban/a/', '/van-ban/x/', '/van-ban/x/#dieu-1'), {});
  expect(added).toEqual(['/van-ban/a/']);
  expect(lists.addresses).toBe('/van-ban/a/\n/van-ban/x/\n/van-ban/x/#dieu-1\n');
});

test('a clause under another name is lost, until the table says where it went', () => {
  const renamed = now('/van-ban/x/', '/van-ban/x/#khoan-1');
  expect(reviewLists(LISTS, renamed, {}).lost).toEqual(['/van-ban/x/#dieu-1']);
  const moved = { '/van-ban/x/#dieu-1': '/van-ban/x/#khoan-1' };
  expect(reviewLists(LISTS, renamed, moved)).toMatchObject({ lost: [], astray: [] });
  expect(reviewLists(LISTS, renamed, moved).lists.addresses).toContain('/van-ban/x/#dieu-1\n');
});

test('an address that is promised to nobody yet may go', () => {
  const renamed = now('/van-ban/x/', '/van-ban/x/#khoan-1');
  const { lists, ...review } = reviewLists(LISTS, renamed, {}, ['/van-ban/x/']);
  expect(review).toMatchObject({ added: ['/van-ban/x/#khoan-1'], dropped: ['/van-ban/x/#dieu-1'], lost: [] });
  expect(lists.addresses).toBe('/van-ban/x/\n/van-ban/x/#khoan-1\n');
  expect(reviewLists(LISTS, renamed, {}, ['/van-ban/x/#dieu-1']).lost).toEqual(['/van-ban/x/#dieu-1']);
});

test('a move that leads nowhere, or to what only leads on, does not count', () => {
  const moved = { '/van-ban/x/#dieu-1': '/van-ban/x/#dieu-2', '/cu/': '/37-qd-tw/' };
  const site = { ...now('/van-ban/x/', '/37-qd-tw/'), redirects: ['/37-qd-tw/'] };
  expect(reviewLists(LISTS, site, moved)).toMatchObject({
    lost: ['/van-ban/x/#dieu-1'],
    astray: ['/van-ban/x/#dieu-1 → /van-ban/x/#dieu-2', '/cu/ → /37-qd-tw/'],
  });
});

test.each([
  ['the same', 'a.md\n  KL 1  → x\n', []],
  ['another target', 'a.md\n  KL 1  → y\n', ['- a.md: KL 1  → x', '+ a.md: KL 1  → y']],
  ['once more', 'a.md\n  KL 1  → x\n  KL 1  → x\n', ['+ a.md: KL 1  → x']],
  ['in another file', 'b.md\n  KL 1  → x\n', ['- a.md: KL 1  → x', '+ b.md: KL 1  → x']],
  ['no more', '', ['- a.md: KL 1  → x']],
])('a citation that is %s', (_name, after, changes) => {
  expect(changedCitations('a.md\n  KL 1  → x\n', after)).toEqual(changes);
});

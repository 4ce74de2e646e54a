import { describe, expect, test } from 'vitest';
import { type DirectivePage, directivePage } from './directive-page.ts';
import { nodesOf } from './implementation.ts';
import { LIBRARY } from './library.sample.ts';

const page = (slug: string): Partial<DirectivePage> => directivePage(slug, LIBRARY) ?? {};
const ids = (slug: string) => page(slug).contents?.map(({ slug: id }) => id);

test('a slug that no directive has gives no page', () => {
  expect(directivePage('khong-co', LIBRARY)).toBeUndefined();
});

test('a local plan is told from others by its place', () => {
  expect(page('107-kh-tu-quang-nam-2022')).toMatchObject({
    slug: '107-kh-tu-quang-nam-2022',
    name: 'Kế hoạch số 107',
    label: 'Kế hoạch số 107 (Quảng Nam)',
    issuer: 'Ban Thường vụ Tỉnh ủy',
    citation: 'Kế hoạch số 107 của Ban Thường vụ Tỉnh ủy thực hiện <b>Kết luận</b> “21” & khác',
  });
  expect(page('37-qd-tw-2021').label).toBe('Quy định số 37-QĐ/TW');
});

test.each([
  ['37-qd-tw-2021', ['noi-dung', 'dieu-1', 'chuoi-thay-the', 'quan-he']],
  ['21-kl-tw-2021', ['cay-trien-khai', 'quan-he', 'vien-dan', 'cung-so']],
  ['21-kl-tw-2012', ['cung-so']],
  ['du-thao-quang-nam-2022', []],
])('the contents of %s are its headings and the sections that have something in them: %j', (slug, expected) => {
  expect(ids(slug)).toEqual(expected);
});

describe('relations', () => {
  const groups = (slug: string) =>
    page(slug).relations?.groups.map(({ label, links }) => `${label}: ${links.map((link) => link.slug).join(' ')}`);

  test.each([
    ['37-qd-tw-2021', ['Liên quan về chủ đề: 107-kh-tu-quang-nam-2022'], true],
    ['207-qd-tw-2026', [], true],
    ['107-kh-tu-quang-nam-2022', ['Triển khai: 21-kl-tw-2021', 'Liên quan về chủ đề: 37-qd-tw-2021'], false],
  ])('of %s, without those that its tree or chain shows: %j', (slug, left, isMoreAbove) => {
    expect(groups(slug)).toEqual(left);
    expect(page(slug).relations?.isMoreAbove).toBe(isMoreAbove);
  });

  test('none at all is no section', () => {
    expect(page('du-thao-quang-nam-2022').relations).toBeUndefined();
  });
});

test('the tree has who carries it out; a directive that nobody carries out has none', () => {
  const { tree } = page('21-kl-tw-2021');
  expect(tree && nodesOf(tree).map(({ slug }) => slug)).toEqual(['21-kl-tw-2021', '107-kh-tu-quang-nam-2022']);
  expect(page('107-kh-tu-quang-nam-2022').tree).toBeUndefined();
});

test('the chain has its neighbours', () => {
  const { chain, neighbours } = page('37-qd-tw-2021');
  expect(chain?.slugs).toEqual(['37-qd-tw-2021', '207-qd-tw-2026']);
  expect([neighbours?.before, neighbours?.after.map(({ from }) => from)]).toEqual([[], ['207-qd-tw-2026']]);
  expect(page('21-kl-tw-2021')).toMatchObject({ chain: undefined, neighbours: { before: [], after: [] } });
});

test('who cites it, by their relation to it, and how many they are', () => {
  const { citedBy } = page('21-kl-tw-2021');
  expect(citedBy?.count).toBe(2);
  expect(citedBy?.groups.map(({ label, pages }) => [label, pages.map(({ name }) => name)])).toEqual([
    ['Được triển khai bởi', ['Kế hoạch số 107']],
    ['Tại hội nghị', ['Hội nghị trực tuyến']],
  ]);
  expect(page('37-qd-tw-2021').citedBy).toBeUndefined();
});

test('the others of its number', () => {
  expect(page('21-kl-tw-2021').namesakes?.directives.map(({ slug }) => slug)).toEqual(['21-kl-tw-2012']);
  expect(page('37-qd-tw-2021').namesakes).toBeUndefined();
});

test('sources: those of the text, then those of its state and its relations; our own have no number', () => {
  expect(page('37-qd-tw-2021').order).toEqual({ numbered: ['bao'], editorial: ['bien-tap'] });
});

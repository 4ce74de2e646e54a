import { describe, expect, test } from 'vitest';
import { type DirectivePage, directivePage } from './directive-page.ts';
import { LIBRARY } from './library.sample.ts';

const page = (slug: string): Partial<DirectivePage> => directivePage(slug, LIBRARY) ?? {};
const ids = (slug: string) => page(slug).contents?.map(({ slug: id }) => id);

test('a slug that no directive has gives no page', () => {
  expect(directivePage('khong-co', LIBRARY)).toBeUndefined();
});

test('a local plan is told from others by its place, one of two of a number by its year', () => {
  expect(page('107-kh-tu-quang-nam-2022')).toMatchObject({
    slug: '107-kh-tu-quang-nam-2022',
    name: 'Kế hoạch số 107',
    besides: ['Quảng Nam'],
    label: 'Kế hoạch số 107 (Quảng Nam)',
    issuer: 'Ban Thường vụ Tỉnh ủy',
    citation: 'Kế hoạch số 107 của Ban Thường vụ Tỉnh ủy thực hiện <b>Kết luận</b> “21” & khác',
  });
  expect(page('21-kl-tw-2021')).toMatchObject({ besides: ['năm 2021'], issuer: 'Ban Chấp hành Trung ương khóa XIII' });
  expect(page('37-qd-tw-2021')).toMatchObject({ besides: [], label: 'Quy định số 37-QĐ/TW' });
});

test.each([
  ['37-qd-tw-2021', ['noi-dung', 'dieu-1', 'quan-he'], false],
  ['21-kl-tw-2021', [], true],
  ['du-thao-quang-nam-2022', [], true],
])(
  'the contents of %s are its headings and what relates to it: %j; a text without headings is a record: %s',
  (slug, expected, isRecord) => {
    expect(ids(slug)).toEqual(expected);
    expect(page(slug).isRecord).toBe(isRecord);
  },
);

test('articles are counted by what is known of them, unless all are known', () => {
  expect(page('37-qd-tw-2021').tally).toEqual({ known: 0, inferred: 1, missing: 0 });
  expect(page('21-kl-tw-2021').tally).toBeUndefined();
});

describe('each relation stands in one place', () => {
  const groups = (slug: string) =>
    page(slug).relations?.map(({ label, rows }) => `${label}: ${rows.map((row) => row.slug).join(' ')}`);

  test.each([
    ['37-qd-tw-2021', ['Cùng chủ đề: 107-kh-tu-quang-nam-2022'], ['37-QĐ/TW', '207']],
    ['207-qd-tw-2026', [], ['37', '207-QĐ/TW']],
    ['107-kh-tu-quang-nam-2022', ['Triển khai: 21-kl-tw-2021', 'Cùng chủ đề: 37-qd-tw-2021'], undefined],
    ['21-kl-tw-2021', ['Được triển khai bởi: 107-kh-tu-quang-nam-2022'], undefined],
    ['du-thao-quang-nam-2022', [], undefined],
  ])('%s: %j, chain %j', (slug, left, chain) => {
    expect(groups(slug)).toEqual(left);
    expect(
      page(slug)
        .chain?.steps.flat()
        .map(({ text }) => text),
    ).toEqual(chain);
    expect(page(slug).plans).toEqual([]);
  });
});

test.each([
  ['207-qd-tw-2026', ['quan-he']],
  ['21-kl-tw-2021', ['cay-trien-khai']],
  ['107-kh-tu-quang-nam-2022', []],
  ['du-thao-quang-nam-2022', []],
])('what %s says elsewhere is still found under its published address: %j', (slug, ids) => {
  expect(page(slug).kept).toEqual({ facts: ids, relations: [] });
});

test('the chain tells where one stands, when, and what it rests on', () => {
  expect(page('37-qd-tw-2021').chain).toEqual({
    steps: [
      [{ slug: '37-qd-tw-2021', text: '37-QĐ/TW', year: '2021', isHere: true, isInferred: false }],
      [{ slug: '207-qd-tw-2026', text: '207', year: '2026', isHere: false, isInferred: false }],
    ],
    keys: ['bao'],
  });
});

test('how many pages mention it', () => {
  expect(page('21-kl-tw-2021').mentions).toBe(2);
  expect(page('37-qd-tw-2021').mentions).toBe(0);
});

test('the others of its number', () => {
  expect(page('21-kl-tw-2021').namesakes?.directives.map(({ slug }) => slug)).toEqual(['21-kl-tw-2012']);
  expect(page('37-qd-tw-2021').namesakes).toBeUndefined();
});

test('sources: those of the text, then those of its state and its relations; our own have no number', () => {
  expect(page('37-qd-tw-2021').order).toEqual({ numbered: ['bao'], editorial: ['bien-tap'] });
});

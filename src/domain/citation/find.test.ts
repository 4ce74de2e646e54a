import { describe, expect, test } from 'vitest';
import { growthOf, LINEAR } from '../../tests/cost.ts';
import { KINDS } from '../party/kinds.ts';
import { BAD } from './find.bad.ts';
import { GOOD } from './find.good.ts';
import { type Citation, findCitations, numberOf } from './find.ts';

describe('found', () => {
  test.each(GOOD)('%s', (marked, ...expected) => {
    expect(reading(marked)).toEqual(expected);
  });

  test.each(GOOD)('decomposed: %s', (marked, ...expected) => {
    expect(reading(marked.normalize('NFD'))).toEqual(expected);
  });
});

test.each(BAD)('not found: %s', (text) => {
  expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test('what is not to be found is tried as much as what is', () => {
  expect(GOOD.length).toBeGreaterThanOrEqual(150);
  expect(BAD.length).toBeGreaterThanOrEqual(150);
});

describe('the examples of a kind are found as that kind and no other', () => {
  const rows = KINDS.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));
  test.each(rows)('$name: $example', ({ name, example }) => {
    const [citation, ...more] = findCitations(example);
    expect(more).toEqual([]);
    expect(citation).toMatchObject({ start: 0, end: example.length, kinds: [name] });
  });
});

test('a clause has its own span', () => {
  const [citation] = findCitations('Theo điểm đ khoản 1 Điều 3 của Quy định 37 thì');
  expect(citation?.clause).toEqual({ id: 'dieu-3-khoan-1-diem-dd', text: 'điểm đ khoản 1 Điều 3', start: 5, end: 26 });
});

describe('hostile text costs what its length costs', () => {
  const begin = 'Quy định số 1, ';
  const pieces = [
    'Quy định số ',
    '1',
    '1, ',
    '21-',
    '21-KL/',
    ',',
    ' ',
    'Kết luận 21 và ',
    'số 21-KL/TW ',
    'Điều 1 ',
    'Nghị quyết Trung ương 4, ',
    '(khóa XI, ',
    '\u0301',
    'đ\u0323',
  ];
  test.each(pieces)('%j', (piece) => {
    expect(growthOf((size) => findCitations(begin + piece.repeat(size / piece.length)), 4000)).toBeLessThan(LINEAR);
  });
});

/** What is found in a text, once the marks « » are taken out; a citation that is not just between marks gives its words. */
function reading(marked: string): string[] {
  const spans: string[] = [];
  const text = marked.split(/[«»]/).reduce((before, part, index) => {
    if (index % 2) spans.push(`${before.length}-${before.length + part.length}`);
    return before + part;
  }, '');
  const found = findCitations(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marked.match(/(?<=«)[^»]*(?=»)/g) ?? []);
  expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual(spans);
  return found.map(inWords);
}

function inWords(citation: Citation): string {
  const { kinds, serial, plenum, clause } = citation;
  const short = plenum ? `${kinds.join('|')} TW${plenum.plenum}/${plenum.term ?? '?'}` : `${kinds.join('|')} ${serial}`;
  return `${numberOf(citation) ?? short}${clause ? ` @${clause.id}` : ''}`;
}

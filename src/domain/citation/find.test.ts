import { describe, expect, test } from 'vitest';
import { KINDS } from '../party/kinds.ts';
import { BAD } from './find.bad.ts';
import { GOOD } from './find.good.ts';
import { type Citation, findDocuments, numberOf } from './find.ts';
import { readText } from './reading.ts';

describe('found', () => {
  test.each(GOOD)('%s', (marked, ...expected) => {
    expect(reading(marked)).toEqual(expected);
  });

  test.each(GOOD)('decomposed: %s', (marked, ...expected) => {
    expect(reading(marked.normalize('NFD'))).toEqual(expected);
  });
});

test.each(BAD)('not found: %s', (text) => {
  expect(citationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test('what is not to be found is tried as much as what is', () => {
  expect(GOOD.length).toBeGreaterThanOrEqual(150);
  expect(BAD.length).toBeGreaterThanOrEqual(150);
});

describe('the examples of a kind are found as that kind and no other', () => {
  const rows = KINDS.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));
  test.each(rows)('$name: $example', ({ name, example }) => {
    const [citation, ...more] = citationsIn(example, true);
    expect(more).toEqual([]);
    expect(citation).toMatchObject({ start: 0, end: example.length, kinds: [name] });
  });
});

test('a clause has its own span', () => {
  const [citation] = citationsIn('Theo điểm đ khoản 1 Điều 3 của Quy định 37 thì');
  expect(citation?.clauses).toEqual([{ id: 'dieu-3-khoan-1-diem-dd', until: undefined, start: 5, end: 26 }]);
});

function citationsIn(text: string, ofParty = false) {
  return findDocuments(readText(text, 'plain', ofParty)).citations;
}

/** What is found in a text, once the marks « » are taken out; a citation that is not just between marks gives its words. */
function reading(marked: string): string[] {
  const spans: string[] = [];
  const text = marked.split(/[«»]/).reduce((before, part, index) => {
    if (index % 2) spans.push(`${before.length}-${before.length + part.length}`);
    return before + part;
  }, '');
  const found = citationsIn(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marked.match(/(?<=«)[^»]*(?=»)/g) ?? []);
  expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual(spans);
  return found.map(inWords);
}

function inWords(citation: Citation): string {
  const { kinds, serial, plenum, clauses } = citation;
  if (citation.form === 'back') return `${kinds.join('|')} back${clauseWords(clauses)}`;
  const short = plenum ? `${kinds.join('|')} TW${plenum.plenum}/${plenum.term ?? '?'}` : `${kinds.join('|')} ${serial}`;
  return `${numberOf(citation) ?? short}${clauseWords(clauses)}`;
}

function clauseWords(clauses: Citation['clauses']): string {
  return clauses.map(({ id, until }) => ` @${id}${until ? `..${until}` : ''}`).join('');
}

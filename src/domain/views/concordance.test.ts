import { expect, test } from 'vitest';
import { concordancesOf } from './concordance.ts';
import { LIBRARY } from './library.sample.ts';
import type { DirectiveEntry } from './page-data.ts';

const [sample] = LIBRARY.directives.values();
const entry = (slug: string, data: Partial<DirectiveEntry['data']>): DirectiveEntry => {
  if (!sample) throw new Error('the sample is empty');
  return { ...sample, slug, data: { ...sample.data, relations: {}, ...data } };
};
const headings = (...texts: [slug: string, text: string][]) => texts.map(([slug, text]) => ({ depth: 3, slug, text }));

const OLDER = entry('cu', { headings: headings(['dieu-1', 'Điều 1. Nói'], ['dieu-10', 'Điều 10. Làm']) });
const NEWER = entry('moi', {
  headings: [
    { depth: 2, slug: 'noi-dung', text: 'Nội dung' },
    ...headings(['dieu-1', 'Điều 1. Nói và làm'], ['dieu-2', 'Điều 2. Mới'], ['dieu-3', 'Điều 3']),
  ],
  relations: { replaces: [{ to: 'cu', sources: ['bao'] }] },
  lineage: [
    { clause: 'dieu-2', older: 'cu', change: 'new', sources: ['bao'] },
    { older: 'cu', from: 'dieu-17', change: 'unknown', sources: ['bao'] },
    { clause: 'dieu-1', older: 'cu', from: 'dieu-9', change: 'moved', note: 'lên đầu', sources: ['bao'] },
  ],
});
const ALL = new Map([OLDER, NEWER].map((each) => [each.slug, each]));

test('rows stand in the order of the newer, what has no clause there last, what no source speaks of as unknown', () => {
  const [concordance, ...others] = concordancesOf(NEWER, ALL);
  expect(others).toEqual([]);
  expect(concordance?.rows.map(({ clause, from, change }) => [clause?.id, from?.heading, change])).toEqual([
    ['dieu-1', 'Điều 9', 'moved'],
    ['dieu-2', undefined, 'new'],
    ['dieu-3', undefined, 'unknown'],
    [undefined, 'Điều 17', 'unknown'],
  ]);
});

test('the older side has the clauses of its page and those that only the lineage names, by their figures', () => {
  expect(concordancesOf(NEWER, ALL)[0]?.olderClauses).toEqual([
    { id: 'dieu-1', heading: 'Điều 1. Nói', isOnPage: true },
    { id: 'dieu-9', heading: 'Điều 9', isOnPage: false },
    { id: 'dieu-10', heading: 'Điều 10. Làm', isOnPage: true },
    { id: 'dieu-17', heading: 'Điều 17', isOnPage: false },
  ]);
});

test('where no source says anything there is no concordance', () => {
  expect(concordancesOf(OLDER, ALL)).toEqual([]);
});

test('clauses of the older that no source speaks of are told apart', () => {
  expect(concordancesOf(NEWER, ALL)[0]?.silent.map(({ id }) => id)).toEqual(['dieu-1', 'dieu-10']);
});

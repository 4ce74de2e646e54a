import { expect, test } from 'vitest';
import { LIBRARY } from './library.sample.ts';
import { lineageOf } from './lineage.ts';

const HEADINGS = [
  { depth: 2, slug: 'noi-dung', text: 'Nội dung' },
  { depth: 3, slug: 'dieu-1', text: 'Điều 1. Nói và làm' },
  { depth: 3, slug: 'dieu-2', text: 'Điều 2' },
  { depth: 3, slug: 'dieu-3', text: 'Điều 3. Mới' },
];
const STEP = { clause: 'dieu-1', older: 'cu', from: 'dieu-7', change: 'changed' as const, sources: ['bao'] };
const NEW = { clause: 'dieu-3', older: 'cu', change: 'new' as const, note: 'điều mới', sources: ['bao'] };
const to = (slug: string) => ({ to: slug, sources: ['bao'] });

const stepsOf = (replaces: { to: string; sources: string[] }[] | undefined) => {
  const [entry] = LIBRARY.directives.values();
  if (!entry) return [];
  const relations = replaces ? { replaces } : {};
  return lineageOf({ data: { ...entry.data, headings: HEADINGS, relations, lineage: [STEP, NEW] } }).map(
    ({ clause, older, from, change }) => [clause, older, from, change],
  );
};
const KNOWN = [
  ['dieu-1', 'cu', 'dieu-7', 'changed'],
  ['dieu-3', 'cu', undefined, 'new'],
];

test('an article that no source speaks of is not known', () => {
  expect(stepsOf([to('cu')])).toEqual([...KNOWN, ['dieu-2', 'cu', undefined, 'unknown']]);
});

test.each([[undefined], [[to('cu'), to('khac')]]])(
  'where %j is replaced, no article is said to come from one',
  (replaces) => {
    expect(stepsOf(replaces)).toEqual(KNOWN);
  },
);

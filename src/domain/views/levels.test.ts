import { expect, test } from 'vitest';
import { levelsOf, wholesOf } from './levels.ts';
import { LIBRARY } from './library.sample.ts';
import { buildLibrary } from './library.ts';
import type { DirectiveEntry } from './page-data.ts';

const [sample] = LIBRARY.directives.values();
const directive = (slug: string, issued: string | undefined, themes: Record<string, string[]>): DirectiveEntry => {
  if (!sample) throw new Error('the sample is empty');
  const { issued: _, ...data } = sample.data;
  return {
    slug,
    markdown: '### Điều 1. Nói & làm\n\nNói đi đôi với làm.[^bao]',
    data: {
      ...data,
      ...(issued ? { issued } : {}),
      themes,
      relations: {},
      headings: [{ depth: 3, slug: 'dieu-1', text: 'Điều 1. Nói & làm' }],
    },
  };
};
const library = buildLibrary({
  ...LIBRARY,
  directives: [
    directive('cu', '2016-01-01', { 'neu-guong': ['dieu-1'] }),
    directive('nam-2022', undefined, { 'neu-guong': ['dieu-1'] }),
    directive('moi', '2022-03-01', { 'neu-guong': ['dieu-1'], khac: [] }),
    directive('ca-van-ban', '2012-06-07', { 'neu-guong': [] }),
  ],
});

test('what directives say of a theme, the newest first, with its sources', () => {
  const levels = levelsOf('neu-guong', library);
  expect(levels.map(({ slug, day, status }) => [slug, day, status?.label])).toEqual([
    ['moi', '1/3/2022', 'Chưa rõ'],
    ['quang-nam-2022-02-23', '23/2/2022', undefined],
    ['nam-2022', 'năm 2022', 'Chưa rõ'],
    ['cu', '1/1/2016', 'Chưa rõ'],
  ]);
  expect(levels[0]?.clauses).toEqual([
    {
      slug: 'moi',
      clause: 'dieu-1',
      heading: 'Điều 1. Nói & làm',
      words: { text: 'Nói đi đôi với làm.', keys: ['bao'] },
    },
  ]);
});

test('a conference says of a theme what its text says there, with its sources', () => {
  const [conference] = levelsOf('neu-guong', library).filter(({ collection }) => collection === 'hoi-nghi');
  expect(conference?.name).toBe('Hội nghị ở Quảng Nam, 23/2/2022');
  expect(conference?.clauses.map(({ clause, words }) => [clause, words])).toEqual([
    ['yeu-cau', { text: 'Người đứng đầu làm trước.', keys: ['dai'] }],
  ]);
  expect(levelsOf('khac', library)).toEqual([]);
});

test('one that is about a theme as a whole is named apart, and is no column of the matrix', () => {
  expect(wholesOf('neu-guong', library).map(({ slug }) => slug)).toEqual(['ca-van-ban']);
  expect(wholesOf('khac', library).map(({ slug }) => slug)).toEqual(['moi']);
  expect(library.themed.map(({ slug }) => slug)).not.toContain('ca-van-ban');
  expect(library.byTheme.has('khac')).toBe(false);
});

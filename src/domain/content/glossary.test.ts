import { expect, test } from 'vitest';
import { firstOccurrences, type GlossaryTerm } from './glossary.ts';

const TERMS: GlossaryTerm[] = [
  { slug: 'neu-guong', spellings: ['nêu gương'] },
  { slug: 'tu-phe-binh', spellings: ['tự phê bình và phê bình', 'tự phê bình, phê bình'] },
  { slug: 'phe-binh', spellings: ['phê bình'] },
  { slug: '5-ro', spellings: ['“5 rõ”'] },
];

/** The words found in each block, by slug. */
function find(...blocks: string[]) {
  const next = firstOccurrences(TERMS);
  return blocks.map((text) => next(text).map(({ term, start, end }) => [term.slug, text.slice(start, end)]));
}

test('only the first occurrence on a page', () => {
  expect(find('Việc nêu gương và nêu gương.', 'Nêu gương.')).toEqual([[['neu-guong', 'nêu gương']], []]);
});

test('case does not matter, the longer spelling wins, marks are part of a term', () => {
  expect(find('Tự phê bình và phê bình, theo “5 rõ”.')).toEqual([
    [
      ['tu-phe-binh', 'Tự phê bình và phê bình'],
      ['5-ro', '“5 rõ”'],
    ],
  ]);
});

test('not inside a word', () => {
  expect(find('phê bìnhh', 'aphê bình')).toEqual([[], []]);
});

test('a glossary without terms finds nothing', () => {
  expect(firstOccurrences([])('nêu gương')).toEqual([]);
});

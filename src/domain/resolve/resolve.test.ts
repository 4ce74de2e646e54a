import { expect, test } from 'vitest';
import { type CitedDirective, documentsCited } from './documents-cited.ts';
import { indexCatalogue } from './holder.ts';
import { CASES } from './resolve.cases.ts';
import { NAMESAKES, SAMPLE } from './resolve.sample.ts';

const CATALOGUE = indexCatalogue(SAMPLE, NAMESAKES);

test.each(CASES)('%j %s', (context, marked, expected) => {
  const text = marked.replace(/[«»]/g, '');
  const { citations } = documentsCited(text, CATALOGUE, { context, ofParty: true });
  const citation = citations.find(({ start }) => start === marked.indexOf('«'));
  expect(citation && inWords(citation)).toBe(expected);
});

function inWords({ target, clauses, reason }: CitedDirective): string | undefined {
  return target === undefined ? reason : [target, ...clauses.flatMap(({ anchor }) => anchor ?? [])].join('#');
}

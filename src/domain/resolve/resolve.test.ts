import { expect, test } from 'vitest';
import { type CitedDirective, documentsCited } from './documents-cited.ts';
import { CASES } from './resolve.cases.ts';
import { SAMPLE } from './resolve.sample.ts';

test.each(CASES)('%j %s', (context, marked, expected) => {
  const text = marked.replace(/[«»]/g, '');
  const { citations } = documentsCited(text, SAMPLE, { context, ofParty: true });
  const citation = citations.find(({ start }) => start === marked.indexOf('«'));
  expect(citation && inWords(citation)).toBe(expected);
});

function inWords({ target, clauses, reason }: CitedDirective): string | undefined {
  return target === undefined ? reason : [target, ...clauses.flatMap(({ anchor }) => anchor ?? [])].join('#');
}

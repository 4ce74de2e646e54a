import { expect, test } from 'vitest';
import { findCitations } from '../citation/find.ts';
import { CASES } from './resolve.cases.ts';
import { SAMPLE } from './resolve.sample.ts';
import { type Resolution, resolveCitation } from './resolve.ts';

test.each(CASES)('%j %s', (page, marked, expected) => {
  const text = marked.replace(/[«»]/g, '');
  const citation = findCitations(text).find(({ start }) => start === marked.indexOf('«'));
  expect(citation && inWords(resolveCitation(citation, { ...page, text }, SAMPLE))).toBe(expected);
});

function inWords(resolution: Resolution): string {
  if ('reason' in resolution) return resolution.reason;
  return resolution.clause ? `${resolution.slug}#${resolution.clause}` : resolution.slug;
}

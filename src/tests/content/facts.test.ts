/**
 * Facts of the five articles that the collection began with: names, figures, days and quoted words that stand in the
 * text alone. They were looked up in the articles; a page may be written anew, but not without them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import facts from './facts.json' with { type: 'json' };
import { mainOf, plainText } from './plain-text.ts';

test.each(Object.entries(facts))('%s', async (page, words) => {
  const text = plainText(mainOf(await readFile(join(inject('site').dist, page, 'index.html'), 'utf8')));
  expect(words.filter((each) => !text.includes(each))).toEqual([]);
});

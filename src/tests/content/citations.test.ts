/** Where citations lead, and that the pages they lead to say so. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { siteUrls } from '../../domain/addresses/urls.ts';
import { citationReport } from '../../domain/resolve/report.ts';
import { changedCitations } from '../../ledger/review.ts';
import { browseSite } from '../browse.ts';

const { content, citations } = inject('site');
const visit = browseSite();
const { documents } = await loadCorpus(content, siteUrls('/'));

test('every citation leads where the reviewed list says (npm run accept)', () => {
  expect(documents).not.toEqual([]);
  expect(changedCitations(readFileSync(citations, 'utf8'), citationReport(documents))).toEqual([]);
});

describe('cited by', () => {
  const cited = new Map<string, Set<string>>();
  for (const { document, data } of documents) {
    if (document.collection === 'nguon') continue;
    for (const { target } of data.citations) {
      if (target) cited.set(target, (cited.get(target) ?? new Set()).add(`${document.collection}/${document.slug}`));
    }
  }

  test('some directive is', () => expect(cited.size).toBeGreaterThan(0));

  test.each([...cited])('%s lists exactly the pages that cite it', async (slug, citing) => {
    await visit(`/van-ban/${slug}/vien-dan/`, async (page) => {
      const listed = await page
        .locator('main section li > a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(listed.sort()).toEqual([...citing].map((path) => `/${path}/`).sort());
    });
  });
});

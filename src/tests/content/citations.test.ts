/** Where citations lead, and that the pages they lead to say so. */
import { readFileSync } from 'node:fs';
import type { Parents } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { siteUrls } from '../../domain/addresses/urls.ts';
import { citationReport } from '../../domain/resolve/report.ts';
import { changedCitations } from '../../ledger/review.ts';
import { readTree } from './page-tree.ts';

const { content, citations } = inject('site');
const { documents } = loadCorpus(content, siteUrls('/'));

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
    const listed = linksOfItems(await readTree(`van-ban/${slug}/vien-dan/index.html`));
    expect(listed.sort()).toEqual([...citing].map((path) => `/${path}/`).sort());
  });
});

/** Where the links lead that stand at once in an item of a section. */
function linksOfItems(tree: Parents): string[] {
  const links: string[] = [];
  visit(tree, { tagName: 'section' }, (section) => {
    visit(section, { tagName: 'a' }, ({ properties }, _index, parent) => {
      if (parent?.type === 'element' && parent.tagName === 'li') links.push(String(properties.href));
    });
  });
  return links;
}

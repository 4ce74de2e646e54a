import { readFile } from 'node:fs/promises';
import { loadCorpus } from '../src/corpus/load.ts';
import { parseLedger } from '../src/domain/addresses/ledger.ts';
import { MOVED } from '../src/domain/addresses/moved.ts';
import { siteUrls } from '../src/domain/addresses/urls.ts';
import { citationReport } from '../src/domain/resolve/report.ts';
import { publishedAddresses, readBuiltSite } from '../src/ledger/built-site.ts';
import { promisedAddresses } from '../src/ledger/promised.ts';
import { type Review, reviewLists } from '../src/ledger/review.ts';

/** Where a built site, its content and the lists reviewed for it lie. */
export interface ReviewedSite {
  readonly dist: string;
  readonly content: string;
  readonly addresses: string;
  readonly citations: string;
}

/** Compares the reviewed lists with a built site and its content. */
export async function reviewSite({ dist, content, addresses, citations }: ReviewedSite): Promise<Review> {
  const site = await readBuiltSite(dist);
  const { documents } = loadCorpus(content, siteUrls('/'));
  const lists = { addresses: await readFile(addresses, 'utf8'), citations: await readFile(citations, 'utf8') };
  const now = {
    published: publishedAddresses(site),
    redirects: site.pages.filter(({ redirect }) => redirect).map(({ address }) => address),
    citations: citationReport(documents),
  };
  return reviewLists(lists, now, MOVED, promisedAddresses('.', addresses, parseLedger(lists.addresses)));
}

/** The promise that no address dies, on the built site. */
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { formatLedger, lostAddresses, parseLedger, wrongMoves } from '../../domain/addresses/ledger.ts';
import { MOVED } from '../../domain/addresses/moved.ts';
import { publishedAddresses, readBuiltSite } from '../../ledger/built-site.ts';
import { brokenLinks, contestedAddresses, repeatedIds } from '../../ledger/faults.ts';

const { dist, addresses } = inject('site');
const site = await readBuiltSite(dist);
const published = publishedAddresses(site);
const ledger = readFileSync(addresses, 'utf8');

test('every address and clause in the ledger is there, or has moved (src/domain/addresses/moved.ts)', () => {
  expect(lostAddresses(parseLedger(ledger), new Set(published), MOVED)).toEqual([]);
});

test('every address is in the ledger (npm run accept)', () => {
  const known = new Set(parseLedger(ledger));
  expect(published.filter((address) => !known.has(address))).toEqual([]);
  expect(formatLedger(parseLedger(ledger))).toBe(ledger);
});

test('every move leads from an address of the past to a page', () => {
  const redirects = site.pages.filter(({ redirect }) => redirect).map(({ address }) => address);
  expect(wrongMoves(MOVED, new Set(published).difference(new Set(redirects)))).toEqual([]);
});

test('no address is claimed twice', () => {
  expect(contestedAddresses(site)).toEqual([]);
});

test('no page has an id twice', () => {
  expect(repeatedIds(site.pages)).toEqual([]);
});

test('every link and fragment within the site leads somewhere', () => {
  expect(site.pages.filter(({ address, links }) => address !== '/404.html' && links.length === 0)).toEqual([]);
  expect(brokenLinks(site, process.env.SITE_URL ?? 'http://localhost:4321/')).toEqual([]);
});

import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { reviewSite } from '../../scripts/review-site.ts';
import { build, buildFolder } from './astro.ts';
import { GROWTH } from './growth.ts';
import './site.ts';

/** Builds the site of a copy of the content in which there is more, and brings copies of the reviewed lists up to date. */
export default async function setupGrown({ provide }: TestProject) {
  const { folder, dispose } = await buildFolder();
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  for (const [file, text] of Object.entries(GROWTH)) await writeFile(join(content, file), text, { flag: 'wx' });
  const site = {
    dist: join(folder, 'dist'),
    content,
    addresses: join(folder, 'addresses.txt'),
    citations: join(folder, 'citations.txt'),
  };
  await build(site.dist, { CONTENT_DIR: content });
  await cp('src/ledger/addresses.txt', site.addresses);
  await cp('src/ledger/citations.txt', site.citations);
  const { lists, lost } = await reviewSite(site);
  if (lost.length > 0) throw new Error(`Thêm tệp mà mất địa chỉ:\n${lost.join('\n')}`);
  await writeFile(site.addresses, lists.addresses);
  await writeFile(site.citations, lists.citations);
  provide('site', site);
  return dispose;
}

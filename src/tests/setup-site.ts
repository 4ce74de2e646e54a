import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { astro, build, buildFolder } from './astro.ts';
import { contentFolder } from './content-folder.ts';
import { SAMPLE_CONTENT } from './sample-content.ts';
import './site.ts';

/** Builds the site into `dist/`, and the sample site, once before all tests. */
export default async function setupSite({ provide }: TestProject) {
  const { folder, dispose } = await buildFolder();
  const content = await contentFolder(SAMPLE_CONTENT);
  const sample = join(folder, 'dist');
  const { code, output } = await astro(['build']);
  if (code !== 0) throw new Error(output);
  await build(sample, { CONTENT_DIR: content.folder });
  await content.dispose();
  provide('sample', sample);
  provide('site', {
    dist: 'dist',
    content: 'content',
    addresses: 'src/ledger/addresses.txt',
    citations: 'src/ledger/citations.txt',
  });
  return dispose;
}

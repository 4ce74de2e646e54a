/** What is kept from one build to the next never shows: after any edit the content is what reading it afresh gives. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteUrls } from '../domain/addresses/urls.ts';
import { contentFolder } from '../tests/content-folder.ts';
import { lifelikeContent } from '../tests/large-content.ts';
import { randomFrom } from '../tests/mutations.ts';
import { randomEdit } from '../tests/random-edits.ts';
import { openDisk } from './disk.ts';
import { corpusReader, loadCorpus } from './load.ts';

const EDITS = 30;
const urls = siteUrls('/');
const cache = await mkdtemp(join(tmpdir(), 'giu-lai-'));
afterAll(() => rm(cache, { recursive: true }));

test(`${EDITS} random edits, each read by a process of its own`, async () => {
  const files = lifelikeContent(12);
  const content = await contentFolder(files);
  const now: Record<string, string> = { ...files };
  const random = randomFrom(20_261_126);
  const seen = new Map<string, number>();
  const put = async (file: string, text: string | undefined) => {
    if (text === undefined) {
      delete now[file];
      await content.remove(file);
    } else {
      now[file] = text;
      await content.write(file, text);
    }
  };
  for (let count = 0; count < EDITS; count++) {
    const { what, file, text } = randomEdit(files, now, random);
    seen.set(what, (seen.get(what) ?? 0) + 1);
    const before = now[file];
    await put(file, text);
    const reading = corpusReader(content.folder, urls, [], openDisk(cache, resolve('.')))();
    const clean = loadCorpus(content.folder, urls);
    expect(reading.problems, `${count}: ${what}, ${file}`).toEqual(clean.problems);
    const { documents } = reading.problems.length > 0 ? { documents: [] } : reading.show();
    expect(told(documents), `${count}: ${what}, ${file}`).toBe(told(clean.documents));
    // Most edits start from content that has pages.
    if (reading.problems.length > 0 && random(4) > 0) await put(file, before);
  }
  await content.dispose();
  expect(seen.size).toBeGreaterThan(7);
});

/** All that pages get, as it is written. */
function told(documents: ReturnType<typeof loadCorpus>['documents']): string {
  return JSON.stringify(
    documents.map(({ document, parsed, packed, data }) => [document.file, parsed.headings, packed, data]),
  );
}

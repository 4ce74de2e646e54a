/** Random changes of files: whatever they are, the answer is a list of faults with their places, or documents. */
import { expect, test } from 'vitest';
import { siteUrls } from '../domain/addresses/urls.ts';
import { contentFolder } from '../tests/content-folder.ts';
import { mutated, randomFrom } from '../tests/mutations.ts';
import { RICH_CONTENT } from '../tests/rich-content.ts';
import { loadCorpus } from './load.ts';

test('no change of a file makes the door throw, or tell a fault without a place', async () => {
  const content = await contentFolder(RICH_CONTENT);
  const files = Object.entries(RICH_CONTENT);
  const random = randomFrom(2021);
  let clean = 0;
  for (let round = 0; round < 60; round++) {
    const [file, text] = files[random(files.length)] ?? ['', ''];
    await content.write(file, mutated(text, random));
    const { documents, problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.write(file, text);
    if (problems.length === 0) clean++;
    expect(problems.length === 0, `round ${round}`).toBe(documents.length > 0);
    const placed = problems.filter(({ line, column, message, hint }) => line > 0 && column > 0 && message && hint);
    expect(placed, `round ${round}`).toHaveLength(problems.length);
  }
  await content.dispose();
  expect(clean).toBeGreaterThan(3);
});

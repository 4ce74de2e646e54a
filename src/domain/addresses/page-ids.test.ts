import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takenIds } from './page-ids.ts';

/** Pages that show a file of the content, and what is around them. */
const TEMPLATES = [
  ...['van-ban', 'hoi-nghi', 'kiem-tra', 'co-quan', 'thuat-ngu', 'nguon', 'trang'].map(
    (name) => `src/pages/${name}/[[]slug].astro`,
  ),
  'src/domain/views/directive-page.ts',
  'src/layouts/{Page,Article}.astro',
  'src/components/{Contents,SearchForm,CopySheet,SourceList,StatusSentence,MarkKey}.astro',
];

test('every id that a template of a content page writes is one that headings may not have', () => {
  const taken = takenIds();
  const written = globSync(TEMPLATES).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:id="|(?:id|slug): ')([a-z][a-z-]*)["']/g)].map(([, id = '']) => id),
  );
  expect(written.length).toBeGreaterThan(10);
  expect([...new Set(written)].filter((id) => !taken.has(id))).toEqual([]);
});

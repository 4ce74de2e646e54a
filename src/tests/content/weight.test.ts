/**
 * What pages weigh, compressed as hosts compress. Budgets are for what the design adds: an author may write a long text,
 * and the content may grow.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { documentsIn } from '../../domain/content/document.ts';
import { browseSite } from '../browse.ts';

/**
 * A directive with its styles, which stand in it: half of them come in one round trip, the ten packets, 14 KB, that a
 * server sends before it waits for an answer; one of a long text is not much more.
 */
const MEDIAN = 14 * 1024;
const MOST = 18 * 1024;
/** A page has more to show beyond this: a text, compressed, and relations and conferences that name the directive. */
const LONG_TEXT = 5000;
const MANY_RELATIONS = 25;
/** Of a page without its text. */
const SHELL = 7000;
/** What a page needs to be seen as it is. */
const STYLES = 3950;
/** What comes behind it, once for all pages: sheets, answers of the search, paper. */
const LATER = 1900;
/** A byte of text becomes markup, sources and contents as well; a relation is a row with its sources. */
const TIMES_TEXT = 3;
const RELATION = 150;
/**
 * What a first visit fetches: scripts, the icon, the styles that come later; all but these in so many bytes. Other styles
 * are one file more, where they do not stand in the page.
 */
const BESIDE = { bytes: 5000, files: 5 };

const { dist, content } = inject('site');
const visit = browseSite();
const { documents } = readContent(content);
const directives = documentsIn(documents, 'van-ban');
const conferences = documentsIn(documents, 'hoi-nghi');

const weightOf = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 9 }).length;
const read = (path: string) => readFile(join(dist, path.replace(/\/$/, '/index.html')));

/** How often front matter names each directive, and how many others it names. */
const related = new Map<string, number>();
const count = (slug: string) => related.set(slug, (related.get(slug) ?? 0) + 1);
for (const { slug, data } of directives) {
  for (const { to } of Object.values(data.relations).flat()) for (const end of [slug, to]) count(end);
}
for (const { data } of conferences) for (const slug of data.disseminates) count(slug);

test.each([...directives, ...conferences])(
  '$collection/$slug weighs what its text makes it weigh',
  async (document) => {
    const { collection, slug, file } = document;
    const text = weightOf(await readFile(join(content, file)));
    const styles = collection === 'van-ban' ? STYLES : 0;
    const budget = SHELL + styles + TIMES_TEXT * text + RELATION * (related.get(slug) ?? 0);
    expect(weightOf(await read(`/${collection}/${slug}/`))).toBeLessThanOrEqual(budget);
  },
);

test('directives are light, half of them more so', async () => {
  const weights = await Promise.all(
    directives.map(async ({ slug, file }) => ({
      slug,
      text: weightOf(await readFile(join(content, file))),
      page: weightOf(await read(`/van-ban/${slug}/`)),
    })),
  );
  const sorted = weights.map(({ page }) => page).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  const [head] = String(await read(`/van-ban/${directives[0]?.slug}/`)).split('</head>');
  expect(head).not.toMatch(/<link[^>]+stylesheet/);
  const usual = weights.filter(({ slug, text }) => text <= LONG_TEXT && (related.get(slug) ?? 0) <= MANY_RELATIONS);
  expect(Math.max(...usual.map(({ page }) => page))).toBeLessThanOrEqual(MOST);
});

test.each([
  // Its styles stand in it.
  ['/', 8000 + STYLES, 20],
  ['/van-ban/', 4400, 65],
  ['/tim-kiem/so-hieu.json', 1000, 36],
])('%s weighs no more than %i bytes, and %i for each directive', async (path, fixed, each) => {
  expect(directives).not.toEqual([]);
  expect(weightOf(await read(path))).toBeLessThanOrEqual(fixed + each * directives.length);
});

test.each([
  '/',
  '/van-ban/',
  ...directives.slice(0, 3).map(({ slug }) => `/van-ban/${slug}/`),
  ...conferences.slice(0, 1).map(({ slug }) => `/hoi-nghi/${slug}/`),
])('%s brings little with it', async (path) => {
  const files = await visit(path, async (page) => {
    await page.waitForLoadState('networkidle');
    return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  });
  const weights = await Promise.all(files.map(async (file) => weightOf(await read(file))));
  const styles = weights.filter((_, index) => files[index]?.endsWith('.css'));
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0);
  expect(sum(weights) - sum(styles), files.join(', ')).toBeLessThanOrEqual(BESIDE.bytes);
  const hasStyles = path === '/' || /^\/van-ban\/.+/.test(path);
  expect(sum(styles)).toBeLessThanOrEqual(LATER + (hasStyles ? 0 : STYLES));
  expect(styles.length).toBe(hasStyles ? 1 : 2);
  expect(files.length, files.join(', ')).toBeLessThanOrEqual(BESIDE.files + (hasStyles ? 0 : 1));
});

test('a first visit fetches no code of search', async () => {
  const before = await visit(`/van-ban/${directives[0]?.slug}/`, async (page) => {
    const scripts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => (name.endsWith('.js') ? new URL(name).pathname : [])),
      );
    await page.waitForLoadState('networkidle');
    const before = await scripts();
    await page.getByRole('combobox').hover();
    await page.waitForLoadState('networkidle');
    await expect.poll(scripts).toContainEqual(expect.stringMatching(/\/box\./));
    return before;
  });
  expect(before.filter((path) => /\/(box|text|pagefind)\b/.test(path))).toEqual([]);
});

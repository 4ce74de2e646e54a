import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite();

/** Bytes of a first visit, compressed as hosts compress, until nothing more is fetched. */
test.each([
  ['/', 13_000],
  ['/van-ban/', 11_000],
  ['/van-ban/43-kh-tu-dak-nong-2022/', 18_000],
  ['/van-ban/47-qd-tw-2011/', 16_500],
  ['/van-ban/21-kl-tw-2021/', 28_500],
  ['/hoi-nghi/ninh-thuan-2022-03-18/', 15_000],
])('%s weighs no more than %i bytes, in six requests', async (path, budget) => {
  const paths = await visit(path, async (page) => {
    await page.waitForLoadState('networkidle');
    return page.evaluate(() =>
      [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].map(
        (url) => new URL(url).pathname,
      ),
    );
  });
  const sizes = await Promise.all(
    paths.map(async (each) => gzipSync(await readFile(`dist${each.replace(/\/$/, '/index.html')}`)).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(paths.length).toBeLessThanOrEqual(6);
  expect(total, `${paths.join(', ')}: ${sizes.join(', ')}`).toBeLessThanOrEqual(budget);
});

/** The long texts that the collection is about do not fit into one round trip. */
const LONG: Readonly<Record<string, number>> = {
  '03-kh-tw-2021': 15_000,
  '21-kl-tw-2021': 25_000,
  '37-qd-tw-2021': 24_500,
};
/** What a server sends before it waits for an answer: ten packets of a line. */
const ROUND_TRIP = 14 * 1024;

test('a directive comes with its styles in one round trip', async () => {
  const slugs = await readdir('dist/van-ban', { withFileTypes: true });
  for (const { name } of slugs.filter((entry) => entry.isDirectory())) {
    const page = await readFile(`dist/van-ban/${name}/index.html`, 'utf8');
    const styles = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => path);
    const files = await Promise.all(styles.map((path) => readFile(`dist${path}`)));
    const size = [Buffer.from(page), ...files].reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(styles.length).toBeGreaterThan(0);
    expect(size, name).toBeLessThanOrEqual(LONG[name] ?? ROUND_TRIP);
  }
});

test('a first visit fetches no code of search', async () => {
  const before = await visit('/van-ban/21-kl-tw-2021/', async (page) => {
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

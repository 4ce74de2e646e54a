import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite();

/** Bytes of a first visit, compressed as hosts compress, until nothing more is fetched. */
test.each([
  ['/', 15_000],
  ['/van-ban/', 18_000],
  ['/van-ban/43-kh-tu-dak-nong-2022/', 24_000],
  ['/van-ban/47-qd-tw-2011/', 22_000],
  ['/hoi-nghi/ninh-thuan-2022-03-18/', 20_000],
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

test('a first visit fetches no code of search', async () => {
  const { before, after } = await visit('/van-ban/21-kl-tw-2021/', async (page) => {
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
    return { before, after: await scripts() };
  });
  const weights = await Promise.all(before.map(async (path) => gzipSync(await readFile(`dist${path}`)).length));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(900);
  expect(after.length).toBeGreaterThan(before.length);
});

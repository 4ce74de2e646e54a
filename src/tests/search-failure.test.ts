import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

/** A file that does not come makes the browser complain, and Pagefind too; both belong to these tests. */
const isExpected = (complaint: string) =>
  /404|503|Failed to load|net::|Pagefind|pagefind|WebAssembly|WASM|Worker|in JSON at position/.test(complaint);

const visit = browseSite(inject('site').dist, isExpected);
const visitSample = browseSite(inject('sample'), isExpected);

/** Answers whatever search asks for from another build, as a host does after a release. */
async function release(page: Page, dist: string): Promise<void> {
  await page.context().route(/\/(?:tim-kiem\/.*\.json|pagefind\/)/, async (route) => {
    const path = join(dist, new URL(route.request().url()).pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
  });
}

/** Every file that search fetches, by a part of its address. */
const FILES = [
  ['the names of the files', /chi-muc\.json/],
  ['what the index is read with', /chia-khoa-/],
  ['the engine', /pagefind\.js/],
  ['its program', /wasm\.unknown/],
  ['its table of pages', /pf_meta/],
  ['a part of the index', /pf_index/],
  ['a page that was found', /tim-kiem\/trang\//],
  ['the worker', /_astro\/worker/],
] as const;

type Fault = 'missing' | 'cut off' | 'slow';

/** Lets a file fail, or keeps it on its way, until the line is back. */
async function breakFile(page: Page, file: RegExp, fault: Fault): Promise<() => Promise<void>> {
  const { promise: isBack, resolve: comeBack } = Promise.withResolvers<void>();
  await page.context().route(file, async (route) => {
    if (fault === 'missing') return route.fulfill({ status: 404, body: '' });
    if (fault === 'slow') {
      await isBack;
      // Search may have given it up.
      return route.continue().catch(() => undefined);
    }
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  });
  return async () => {
    comeBack();
    await page.context().unroute(file);
  };
}

const status = (page: Page) => page.locator('main').getByRole('status');
const results = (page: Page) => page.locator('ol[aria-label="Kết quả tìm kiếm"]');
const isDone = (page: Page) => results(page).and(page.locator('[aria-busy="false"]')).waitFor({ state: 'attached' });

async function ask(page: Page, query: string): Promise<void> {
  const box = page.locator('main').getByLabel('Tìm văn bản');
  await box.fill(query);
  await box.press('Enter');
}

/** Numbers are answered without a file of the words; those are told not to come, and come when the line is back. */
async function failsWell(page: Page, mend: () => Promise<void>): Promise<void> {
  await page.goto('/tim-kiem/?q=quy+dinh+37');
  await isDone(page);
  await results(page).locator('a[href="/van-ban/37-qd-tw-2021/"]').first().waitFor();
  await ask(page, 'tự phê bình và phê bình');
  await isDone(page);
  expect(await status(page).innerText()).toBe('Chưa tải được dữ liệu tìm kiếm.');
  await mend();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await results(page).locator('a[href^="/thuat-ngu/tu-phe-binh-va-phe-binh/"]').waitFor();
  expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(false);
}

/** Numbers are answered while a file is on its way, and the rest when it has come. */
async function waitsWell(page: Page, mend: () => Promise<void>): Promise<void> {
  await page.goto('/tim-kiem/?q=quy+dinh+37');
  await results(page).locator('a[href="/van-ban/37-qd-tw-2021/"]').first().waitFor();
  expect(await results(page).getAttribute('aria-busy')).toBe('true');
  await ask(page, 'tự phê bình và phê bình');
  expect(await status(page).innerText()).toBe('Đang tìm…');
  await mend();
  const answer = results(page).locator('a[href^="/thuat-ngu/tu-phe-binh-va-phe-binh/"]').first();
  const again = page.getByRole('button', { name: 'Thử lại' });
  await answer.or(again).first().waitFor();
  // On a machine slower than the page is patient, it has given the file up by now.
  if (await again.isVisible()) await again.click();
  await answer.waitFor();
  await isDone(page);
}

// One page for all faults of a file: going to the address again starts everything anew. Most of the time they wait.
test.concurrent.each(FILES)(
  'without %s, cut off or late, numbers are answered, and the rest when it is there',
  async (_, file) => {
    await visit('/trang/gioi-thieu/', async (page) => {
      await failsWell(page, await breakFile(page, file, 'missing'));
      await failsWell(page, await breakFile(page, file, 'cut off'));
      await waitsWell(page, await breakFile(page, file, 'slow'));
    });
  },
);

test.concurrent('a file that never comes is told after a while', async () => {
  await visit('/trang/gioi-thieu/', async (page) => {
    const mend = await breakFile(page, /pf_index/, 'slow');
    await page.goto('/tim-kiem/?q=t%E1%BB%B1+ph%C3%AA+b%C3%ACnh');
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    await isDone(page);
    expect(await status(page).innerText()).toBe('Chưa tải được dữ liệu tìm kiếm.');
    await mend();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await results(page).locator('a[href^="/thuat-ngu/tu-phe-binh-va-phe-binh/"]').waitFor();
  });
});

test('without the table of numbers, words are answered, and numbers when it is back', async () => {
  await visit('/trang/gioi-thieu/', async (page) => {
    const mend = await breakFile(page, /so-hieu\.json/, 'missing');
    await page.goto('/tim-kiem/?q=n%C3%AAu+g%C6%B0%C6%A1ng');
    await results(page).locator('a[href="/thuat-ngu/neu-guong/"]').waitFor();
    await mend();
    await ask(page, 'kl21');
    await results(page).locator('a[href="/van-ban/21-kl-tw-2021/"]').first().waitFor();
  });
});

test('the box says it too, and offers to try again', async () => {
  await visit('/', async (page) => {
    const mend = await breakFile(page, /pf_index/, 'missing');
    const box = page.getByRole('combobox', { name: 'Tìm văn bản' });
    await box.fill('tự phê bình');
    const again = page.getByRole('option', { name: 'Thử lại' });
    await again.waitFor();
    await mend();
    await again.click();
    await page.locator('[role=option] a[href^="/thuat-ngu/tu-phe-binh"]').first().waitFor();
  });
});

test('what answered an earlier query cannot be chosen for a later one', async () => {
  await visit('/', async (page) => {
    const box = page.getByRole('combobox', { name: 'Tìm văn bản' });
    await box.fill('quy dinh 37');
    await page.locator('[role=option] a[href="/van-ban/37-qd-tw-2021/"]').waitFor();
    // Words have been answered too, so that nothing of it is on its way.
    await page.locator('[role=option] a:not([href="/van-ban/37-qd-tw-2021/"])').first().waitFor();
    await page.context().route(/pf_index|tim-kiem\/trang/, () => undefined);
    await box.fill('bỏ phiếu tín nhiệm');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*', { waitUntil: 'commit' });
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  });
});

test('a page that was open before a release answers from the new index when the old one is gone', async () => {
  await visitSample('/tim-kiem/?q=n%C3%AAu+g%C6%B0%C6%A1ng', async (page) => {
    await results(page).locator('li').first().waitFor();
    await isDone(page);
    await release(page, inject('site').dist);
    await ask(page, 'kỷ luật tổ chức đảng, đảng viên vi phạm');
    // The box may have found out before the page asked.
    const again = page.getByRole('button', { name: 'Thử lại' });
    // The sample has no such page.
    const found = results(page).locator('a[href="/van-ban/212-qd-tw-2026/"]');
    await again.or(found).first().waitFor();
    if (await again.isVisible()) await again.click();
    await found.waitFor();
  });
});

test('a list of files from an older release leads to a failure that is told, and to the index when it is fresh', async () => {
  await visit('/trang/gioi-thieu/', async (page) => {
    const old = await readFile(join(inject('sample'), 'tim-kiem/chi-muc.json'), 'utf8');
    await page
      .context()
      .route(/chi-muc\.json/, (route) => route.fulfill({ body: old, contentType: 'application/json' }));
    await page.goto('/tim-kiem/?q=t%E1%BB%B1+ph%C3%AA+b%C3%ACnh');
    await isDone(page);
    expect(await status(page).innerText()).toBe('Chưa tải được dữ liệu tìm kiếm.');
    await page.context().unroute(/chi-muc\.json/);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await results(page).locator('a[href^="/thuat-ngu/tu-phe-binh-va-phe-binh/"]').waitFor();
  });
});

test('after a release nobody is answered from the index before it', async () => {
  await visit('/tim-kiem/', async (page) => {
    const asked = await page.evaluate(async () => {
      const manifest = await (await fetch('/tim-kiem/chi-muc.json')).json();
      return JSON.stringify(manifest);
    });
    // What may be kept for long bears a hash of its content; what does not is asked for anew.
    expect(asked).toMatch(/"key":"tim-kiem\/chia-khoa-[0-9a-f]{10}\.json"/);
    expect(asked).toMatch(/"tag":"vi_[0-9a-f]{10}"/);
    await page.goto('/');
    const files = ['so-hieu', 'chi-muc'].map((file) => page.waitForRequest(new RegExp(`tim-kiem/${file}\\.json`)));
    await page.getByRole('combobox', { name: 'Tìm văn bản' }).focus();
    for (const request of await Promise.all(files)) {
      expect((await request.allHeaders())['cache-control'], request.url()).toMatch(/max-age=0|no-cache/);
    }
  });
});

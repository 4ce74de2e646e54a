import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

/** A file that does not come makes the browser complain, and Pagefind too; both belong to these tests. */
const visit = browseSite(inject('site').dist, (complaint) =>
  /404|503|Failed to load|net::|Pagefind|pagefind|WebAssembly|WASM|Worker|in JSON at position/.test(complaint),
);

/** Every file that search fetches, by a part of its address. */
const FILES = [
  ['the names of the files', /chi-muc\.json/],
  ['what the index is read with', /chia-khoa-/],
  ['the engine', /pagefind\.js/],
  ['its program', /wasm\.unknown/],
  ['its entry', /pagefind-entry/],
  ['its table of pages', /pf_meta/],
  ['a part of the index', /pf_index/],
  ['a page that was found', /tim-kiem\/trang\//],
  ['the worker', /_astro\/worker/],
] as const;

type Fault = 'missing' | 'cut off';

/** Lets a file fail until the line is back. */
async function breakFile(page: Page, file: RegExp, fault: Fault): Promise<() => Promise<void>> {
  await page.context().route(file, async (route) => {
    if (fault === 'missing') return route.fulfill({ status: 404, body: '' });
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  });
  return () => page.context().unroute(file);
}

const status = (page: Page) => page.locator('main').getByRole('status');
const results = (page: Page) => page.locator('ol[aria-label="Kết quả tìm kiếm"]');
const isDone = (page: Page) => results(page).and(page.locator('[aria-busy="false"]')).waitFor({ state: 'attached' });

async function ask(page: Page, query: string): Promise<void> {
  const box = page.locator('main').getByLabel('Tìm văn bản');
  await box.fill(query);
  await box.press('Enter');
}

describe.each(FILES)('without %s', (_, file) => {
  test.each(['missing', 'cut off'] as const)(
    '(%s) numbers are answered, the rest is told, and comes when the line is back',
    async (fault) => {
      await visit('/trang/gioi-thieu/', async (page) => {
        const mend = await breakFile(page, file, fault);
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
      });
    },
  );
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

test('a number is answered on the page while the words are still on their way', async () => {
  await visit('/trang/gioi-thieu/', async (page) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.context().route(/wasm\.unknown/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/tim-kiem/?q=37-Q%C4%90%2FTW');
    await results(page).locator('a[href="/van-ban/37-qd-tw-2021/"]').waitFor();
    expect(await results(page).getAttribute('aria-busy')).toBe('true');
    release();
    await isDone(page);
  });
});

test('what answered an earlier query cannot be chosen for a later one', async () => {
  await visit('/', async (page) => {
    const box = page.getByRole('combobox', { name: 'Tìm văn bản' });
    await box.fill('quy dinh 37');
    await page.locator('[role=option] a[href="/van-ban/37-qd-tw-2021/"]').waitFor();
    await page.waitForTimeout(500);
    await page.context().route(/pf_index|tim-kiem\/trang/, () => undefined);
    await box.fill('bỏ phiếu tín nhiệm');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*', { waitUntil: 'commit' });
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
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

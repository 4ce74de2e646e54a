import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));

const box = (page: Page) => page.getByRole('combobox', { name: 'Tìm văn bản' });
const options = (page: Page) => page.getByRole('option');
const answer = (page: Page, href: string) => page.locator(`[role=option] a[href="${href}"]`).first().waitFor();

test('keys lead to the box', async () => {
  await visit('/van-ban/21-kl-tw-2021/', async (page) => {
    await box(page).waitFor();
    for (const keys of ['/', 'Control+k', 'Meta+k']) {
      await box(page).blur();
      await page.keyboard.press(keys);
      expect(await box(page).evaluate((input) => input === document.activeElement), keys).toBe(true);
      expect(await box(page).inputValue(), keys).toBe('');
    }
  });
});

test('the key “/” can be switched off, and stays so', async () => {
  await visit('/tim-kiem/', async (page) => {
    const isInBox = () => box(page).evaluate((input) => input === document.activeElement);
    await page.getByLabel('Bấm phím “/” để tới ô tìm').uncheck();
    await page.goto('/van-ban/21-kl-tw-2021/');
    await box(page).waitFor();
    await page.keyboard.press('/');
    expect(await isInBox()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isInBox()).toBe(true);
    await page.goto('/tim-kiem/');
    await page.getByLabel('Bấm phím “/” để tới ô tìm').check();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    expect(await isInBox()).toBe(true);
  });
});

test('a slash that is typed stays a slash', async () => {
  await visit('/', async (page) => {
    await box(page).pressSequentially('21-kl/tw');
    expect(await box(page).inputValue()).toBe('21-kl/tw');
  });
});

test('it answers as one types, and the keys choose', async () => {
  await visit('/', async (page) => {
    await box(page).pressSequentially('quy dinh 37 dieu 3');
    await answer(page, '/van-ban/37-qd-tw-2021/#dieu-3');
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const first = options(page).first();
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/37-qd-tw-2021/#dieu-3');
  });
});

test('directives with one number are told apart by issuer, date and status', async () => {
  await visit('/', async (page) => {
    await box(page).fill('262-QĐ/TW');
    await answer(page, '/van-ban/262-qd-tw-2014/');
    const lines = (await options(page).allInnerTexts()).filter((line) => line.includes('262-QĐ/TW')).join('\n');
    for (const fact of ['Ban Chấp hành Trung ương', '3/2/2025', 'Bộ Chính trị', '8/10/2014', 'Đã bị thay thế']) {
      expect(lines).toContain(fact);
    }
  });
});

test('Esc closes the list, then empties the box; the button empties it too', async () => {
  await visit('/', async (page) => {
    await box(page).fill('nêu gương');
    await answer(page, '/thuat-ngu/neu-guong/');
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('nêu gương');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await box(page).fill('kl 21');
    const clear = page.getByRole('button', { name: 'Xóa chữ đã gõ' });
    const size = await clear.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await clear.click();
    expect(await box(page).inputValue()).toBe('');
  });
});

test('queries are remembered on the device, and forgotten on demand', async () => {
  await visit('/', async (page) => {
    await box(page).fill('nêu gương');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*');
    await page.goto('/');
    await box(page).focus();
    expect(await options(page).first().innerText()).toBe('nêu gương');
    await options(page).last().click();
    await box(page).blur();
    await box(page).focus();
    expect(await options(page).count()).toBe(0);
  });
});

test('nothing is fetched before somebody means to search, and the engine only then', async () => {
  await visit('/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|tim-kiem|text\./.test(path))).toEqual([]);
    const engine = page.waitForRequest(/pagefind\.js/);
    await box(page).focus();
    await engine;
  });
});

/** Holds the code of the box back until the reader of a slow line has gone on. */
async function holdBox(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_astro\/box\./, async (route) => {
    await released;
    await route.continue();
  });
  // A page that is there already may go on asking as before for a while.
  await page.reload();
  return release;
}

test('typing straight after the page is there gives suggestions', async () => {
  await visit('/', async (page) => {
    await page.goto('/van-ban/21-kl-tw-2021/', { waitUntil: 'commit' });
    await page.getByLabel('Tìm văn bản').pressSequentially('quy dinh 37 dieu 3');
    await answer(page, '/van-ban/37-qd-tw-2021/#dieu-3');
    expect(await box(page).inputValue()).toBe('quy dinh 37 dieu 3');
  });
});

test('what is typed before the code of the box has come is answered when it comes', async () => {
  await visit('/', async (page) => {
    const release = await holdBox(page);
    await page.keyboard.press('/');
    await page.keyboard.type('quy dinh 37 dieu 3');
    expect(await options(page).count()).toBe(0);
    release();
    await answer(page, '/van-ban/37-qd-tw-2021/#dieu-3');
    expect(await page.getByRole('button', { name: 'Xóa chữ đã gõ' }).isVisible()).toBe(true);
  });
});

test('a query sent before the code of the box has come is sent, and remembered', async () => {
  await visit('/', async (page) => {
    const release = await holdBox(page);
    await box(page).fill('nêu gương');
    await page.keyboard.press('Enter');
    release();
    await page.waitForURL('**/tim-kiem/?q=*');
    await page.goto('/');
    await box(page).focus();
    await options(page).getByText('nêu gương').waitFor();
  });
});

test('where the code of the box does not come, the form sends the query all the same', async () => {
  await visit('/', async (page) => {
    await page.route(/_astro\/box\./, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw 1' }));
    await page.reload();
    await box(page).fill('nêu gương');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*', { waitUntil: 'commit' });
    await page.unroute(/_astro\/box\./);
    await page.goto('/');
  });
});

test('lines of the list are big enough for a thumb, at 320 px too', async () => {
  await visit(
    '/',
    async (page) => {
      await box(page).fill('kết luận 21');
      await answer(page, '/van-ban/21-kl-tw-2021/');
      // In one go: the list is made anew when the texts have been searched too.
      const heights = await page
        .getByRole('listbox')
        .evaluate((list) => [...list.children].map((line) => line.getBoundingClientRect().height));
      expect(heights.filter((height) => height < 44)).toEqual([]);
      expect(heights).not.toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
    { viewport: { width: 320, height: 640 } },
  );
});

test('a browser can search the site from its address bar', async () => {
  await visit('/', async (page) => {
    const href = await page.locator('link[rel=search]').getAttribute('href');
    const text = await page.evaluate(async (path) => (await fetch(path)).text(), href ?? '');
    expect(text).toContain('<OpenSearchDescription');
    expect(text).toMatch(/template="https?:\/\/[^"]+\/tim-kiem\/\?q=\{searchTerms\}"/);
  });
});

test('hostile input does no harm', async () => {
  const texts = [
    '<img src=x onerror=alert(1)>',
    '"kết luận" <b>21</b>',
    '“nêu gương',
    '"""',
    '.*+?^$()|[]{}\\',
    'a'.repeat(10_000),
    'kết luận 21 '.repeat(900),
    '🙂'.repeat(500),
    '\u0000\u202e\u0301\u0301',
    '%E0%A4%A',
    '__proto__ constructor toString',
  ];
  await visit('/', async (page) => {
    for (const text of texts) {
      await page.goto('/');
      await box(page).fill(text);
      await page.locator('[role=listbox][aria-busy=false] .action').waitFor();
      expect(await page.locator('[role=listbox] :is(img, b, script)').count(), text).toBe(0);
      await page.keyboard.press('Enter');
      await page.locator('ol[aria-busy="false"]').waitFor({ state: 'attached' });
      expect(await page.locator('ol :is(img, b, script)').count(), text).toBe(0);
    }
  });
});

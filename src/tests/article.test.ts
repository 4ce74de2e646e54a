import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const PAGE = '/van-ban/37-qd-tw-2021/';
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const visit = browseSite(inject('sample'));
const bar = (page: Page) => page.locator('.bar');

describe.each([
  ['a phone', PHONE],
  ['a wide screen', WIDE],
])('the heading on %s', (_name, options) => {
  test('stays, with the state, and takes little', async () => {
    await visit(
      `${PAGE}#dieu-9`,
      async (page) => {
        const box = await bar(page).boundingBox();
        expect(box?.y).toBe(0);
        expect(box?.height).toBeLessThanOrEqual(80);
        expect(await bar(page).innerText()).toContain('Quy định số 37-QĐ/TW');
        expect(await bar(page).innerText()).toContain('Đã bị thay thế');
        const clause = await page.locator('#dieu-9').boundingBox();
        expect(clause?.y).toBeGreaterThanOrEqual(box?.height ?? 0);
        await bar(page).getByRole('link', { name: 'Đã bị thay thế' }).click();
        await expect.poll(async () => (await page.locator('#hieu-luc').boundingBox())?.y).toBeGreaterThan(0);
      },
      options,
    );
  });
});

test('on a phone the bar names the clause that is read, and its contents lead to another and close', async () => {
  await visit(
    `${PAGE}#dieu-9`,
    async (page) => {
      const contents = page.getByRole('navigation', { name: 'Mục lục' });
      await expect.poll(() => page.locator('[data-here]').textContent()).toBe('Điều 9');
      expect(await contents.isVisible()).toBe(false);
      await bar(page)
        .getByRole('button', { name: /^Mục lục/ })
        .tap();
      await contents.getByRole('link', { name: /^Điều 2\./ }).tap();
      await contents.waitFor({ state: 'hidden' });
      expect(new URL(page.url()).hash).toBe('#dieu-2');
      await expect.poll(() => page.locator('[data-here]').textContent()).toBe('Điều 2');
    },
    PHONE,
  );
});

test.each([
  ['Tìm', '#q'],
  ['Danh mục', '#danh-muc a'],
])('on a phone “%s” opens %s, and a tap elsewhere closes it', async (name, target) => {
  await visit(
    PAGE,
    async (page) => {
      const place = page.locator(target).first();
      expect(await place.isVisible()).toBe(false);
      await page.getByRole('button', { name, exact: true }).tap();
      await place.waitFor();
      if (target === '#q')
        await expect.poll(() => place.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.touchscreen.tap(180, 700);
      await place.waitFor({ state: 'hidden' });
    },
    PHONE,
  );
});

describe('each relation is told once', () => {
  const hrefs = (page: Page, within: string) =>
    page.locator(`${within} a[href^="/van-ban/"]`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  test('those that carry a directive out are rows, by day', async () => {
    await visit('/van-ban/21-kl-tw-2021/', async (page) => {
      const rows = page.locator('#ai-thuc-hien ~ .rows').first().locator('> li');
      expect(await rows.locator('.d').allInnerTexts()).toEqual([
        '1/12/2021',
        '7/1/2022',
        '14/1/2022',
        '23/3/2022',
        'Chưa rõ ngày',
      ]);
      expect(await rows.nth(3).innerText()).toContain(
        'Kế hoạch số 43-KH/TU, Tỉnh ủy Đắk Nông (thực hiện cả Kế hoạch số 03-KH/TW)',
      );
      const all = await hrefs(page, 'article');
      expect(all.filter((href) => href === '/van-ban/43-kh-tu-dak-nong-2022/')).toHaveLength(1);
    });
  });

  test('a chain is one line, which leads to those before and behind', async () => {
    await visit(PAGE, async (page) => {
      const chain = page.locator('.facts > div', { has: page.locator('#chuoi-thay-the') });
      expect((await chain.innerText()).replace(/\s+/g, ' ')).toContain(
        '115 (2007) → 47 (2011) → 37-QĐ/TW (2021) → 207 (2026)',
      );
      await chain.getByRole('link', { name: '47 (2011)' }).click();
      await page.waitForURL('**/van-ban/47-qd-tw-2011/');
    });
  });

  test('a record has its relations among its facts and no contents, and ends in the first screen of a phone', async () => {
    await visit(
      '/van-ban/03-kh-tw-2021/',
      async (page) => {
        expect(await hrefs(page, '.facts')).toContain('/van-ban/21-kl-tw-2021/');
        expect(await page.getByRole('button', { name: /^Mục lục/ }).count()).toBe(0);
        const article = await page.locator('article').boundingBox();
        expect((article?.y ?? 0) + (article?.height ?? 0)).toBeLessThanOrEqual(PHONE.viewport.height);
      },
      PHONE,
    );
  });

  test('one of two of a number says its year and which it is not', async () => {
    await visit('/van-ban/21-kl-tw-2021/', async (page) => {
      expect(await page.locator('h1').innerText()).toMatch(/^Kết luận số 21-KL\/TW\s+năm 2021$/);
      const differs = page.locator('.differs');
      expect(await differs.innerText()).toMatch(
        /^Khác với Kết luận số 21-KL\/TW năm 2012, về .*phòng, chống tham nhũng/,
      );
      expect(await hrefs(page, '.differs')).toEqual(['/van-ban/21-kl-tw-2012/']);
    });
  });

  test('a day on which it was spread leads to the conference', async () => {
    await visit(PAGE, async (page) => {
      const days = page.locator('#pho-bien-quan-triet ~ .rows').first().locator('.d');
      expect(await days.allInnerTexts()).toEqual(['26/1/2022', '18/3/2022']);
      expect(await days.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
        '/hoi-nghi/hai-duong-2022-01-26/',
        '/hoi-nghi/ninh-thuan-2022-03-18/',
      ]);
    });
  });
});

test('paper has the name and the state at its head and the address at its end', async () => {
  await visit(PAGE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const root = page.locator('html');
    expect(await root.getAttribute('data-label')).toBe('Quy định số 37-QĐ/TW');
    expect(await root.getAttribute('data-state')).toBe('Đã bị thay thế · cập nhật 21/11/2026');
    const { href } = new URL(PAGE, 'http://localhost:4321');
    expect(await page.getByText(`Trang này: ${href}`).isVisible()).toBe(true);
    expect(await page.locator('body > header').isVisible()).toBe(false);
    expect(await page.locator('.note:visible, .bar button:visible').count()).toBe(0);
    const printed = await page
      .locator('button.m')
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::after').content);
    expect(printed).toMatch(/^" \[" .*"\]"$|^" \[\d.*\]"$/);
  });
});

test('the home page shows the family in one look, and says at once that it is not official', async () => {
  await visit(
    '/',
    async (page) => {
      const main = page.locator('main');
      expect(await main.getByRole('combobox').isVisible()).toBe(true);
      const notice = await main.getByText('không phải trang chính thức').boundingBox();
      expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(WIDE.viewport.height);
      for (const name of [
        'Kết luận số 21-KL/TW năm 2021',
        'Quy định số 37-QĐ/TW',
        'Kế hoạch số 43-KH/TU',
        'Kế hoạch số 99-KH/TU',
      ])
        expect(await main.getByRole('link', { name, exact: true }).first().isVisible()).toBe(true);
      for (const name of [
        'Hai văn bản trung tâm',
        'Văn bản mới thay văn bản cũ',
        'Loại',
        'Cơ quan ban hành',
        'Nơi',
        'Năm',
      ])
        expect(await main.getByRole('heading', { name, exact: true }).isVisible()).toBe(true);
      expect(await main.locator('figure svg').isVisible()).toBe(true);
    },
    WIDE,
  );
});

/** What a reader sees of a citation, and of the pages that cite a directive. */
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));

test('a page that others mention leads to all of them, and back', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    await page.getByRole('link', { name: /^\d+ trang nhắc tới văn bản này$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Các trang nhắc tới Quy định số 37-QĐ/TW' }).waitFor();
    expect(await page.locator('main section li > a').count()).toBeGreaterThan(5);
    await page.locator('main').getByRole('link', { name: 'Quy định số 37-QĐ/TW', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Quy định số 37-QĐ/TW' }).waitFor();
  });
});

describe('the card of a citation', () => {
  const PAGE = '/van-ban/43-kh-tu-dak-nong-2022/';

  test('comes on hovering, stays while pointed at, goes on Escape', async () => {
    await visit(PAGE, async (page) => {
      await page.clock.install();
      const link = page.locator('article a.citation').first();
      const card = page.locator('.hover-card:popover-open');
      expect(await card.isVisible()).toBe(false);
      await link.hover();
      await card.waitFor({ state: 'visible' });
      const text = await card.innerText();
      for (const words of ['Kết luận số 21-KL/TW', 'Ban Chấp hành Trung ương', '25/10/2021', 'Chưa thấy bị thay thế']) {
        expect(text).toContain(words);
      }
      await card.hover();
      await page.clock.runFor(400);
      expect(await card.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
    });
  });

  test('comes on focus by keyboard and goes with it', async () => {
    await visit(PAGE, async (page) => {
      const link = page.locator('article a.citation').first();
      const card = page.locator('.hover-card:popover-open');
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await card.waitFor({ state: 'visible' });
      await page.keyboard.press('Tab');
      await card.waitFor({ state: 'hidden' });
    });
  });

  test('without JavaScript there is a link whose title says who, when and whether it holds', async () => {
    await visit(
      PAGE,
      async (page) => {
        const link = page.locator('article a.citation').first();
        expect(await link.getAttribute('href')).toBe('/van-ban/21-kl-tw-2021/');
        expect(await link.getAttribute('title')).toMatch(
          /^Ban Chấp hành Trung ương, ngày 25\/10\/2021, Chưa thấy bị thay thế, đến /,
        );
      },
      { javaScriptEnabled: false },
    );
  });
});

test('without JavaScript a citation of a replaced directive says so; with it the card does', async () => {
  for (const javaScriptEnabled of [false, true]) {
    await visit(
      '/hoi-nghi/ninh-thuan-2022-03-18/',
      async (page) => {
        const link = page.locator('a.citation[href="/van-ban/37-qd-tw-2021/"]').first();
        const title = await link.getAttribute('title');
        if (javaScriptEnabled) expect(title).toBeNull();
        else expect(title).toContain('Đã bị thay thế (theo nguồn thứ cấp)');
      },
      { javaScriptEnabled },
    );
  }
});

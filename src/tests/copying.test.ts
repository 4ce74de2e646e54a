import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const PAGE = '/van-ban/37-qd-tw-2021/';
const FORM =
  'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về những điều đảng viên không được làm';
const ASIDE =
  'bản tóm lược, Tra cứu văn bản Đảng, cập nhật ngày 21/11/2026; đã bị thay thế bởi Quy định số 207-QĐ/TW, ngày 26/7/2026, theo nguồn thứ cấp';

const sheet = (page: Page) => page.locator('#chep');
const openSheet = async (page: Page) => {
  await page.getByRole('button', { name: 'Chép', exact: true }).click();
  await sheet(page).waitFor();
};
const told = (page: Page) => sheet(page).getByRole('status');
const press = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true }).click();

test.each([
  ['the whole', '', '', (url: string) => `${FORM} (${ASIDE}), ${url}`],
  [
    'a clause',
    '#dieu-3',
    'Điều 3. Nền tảng tư tưởng, nêu gương',
    (url: string) => `Điều 3, ${FORM} (${ASIDE}), ${url}`,
  ],
  [
    'an inferred clause',
    '#dieu-8',
    'Điều 8. Lập hội, tụ tập',
    (url: string) => `Điều 8, ${FORM} (${ASIDE}; nội dung mục này là suy ra), ${url}`,
  ],
])('the citation of %s that stands in view', async (_what, hash, clause, expected) => {
  await visit(
    `${PAGE}${hash}`,
    async (page) => {
      const [address, read] = [page.url(), () => page.evaluate(() => navigator.clipboard.readText())];
      await openSheet(page);
      const chosen = sheet(page).getByRole('combobox').locator('option:checked');
      expect(await chosen.innerText()).toBe(clause || 'Cả văn bản');
      await press(page, 'Chép trích dẫn');
      await expect.poll(read).toBe(expected(address));
      expect(await told(page).innerText()).toBe('Đã chép.');
      await press(page, 'Chép liên kết');
      await expect.poll(read).toBe(address);
    },
    CLIPBOARD,
  );
});

test('another clause can be chosen', async () => {
  await visit(PAGE, async (page) => {
    await openSheet(page);
    await sheet(page).getByRole('combobox').selectOption('Điều 2. Nguyên tắc tổ chức');
    expect(await sheet(page).locator('.cite').innerText()).toMatch(/^Điều 2, .*#dieu-2$/);
    expect(await sheet(page).locator('.cite .number').allInnerTexts()).toEqual(['37-QĐ/TW', '207-QĐ/TW']);
    expect(await sheet(page).getByRole('option').allInnerTexts()).not.toContain('Điều 13');
  });
});

test('what was told goes again', async () => {
  await visit(
    PAGE,
    async (page) => {
      await page.clock.install();
      await openSheet(page);
      await press(page, 'Chép liên kết');
      await expect.poll(() => told(page).innerText()).toBe('Đã chép.');
      await page.clock.runFor(5000);
      expect(await told(page).innerText()).toBe('');
    },
    CLIPBOARD,
  );
});

test('without a safe connection it copies what it shows', async () => {
  await visit(
    PAGE,
    async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await openSheet(page);
      await press(page, 'Chép trích dẫn');
      await expect.poll(() => told(page).innerText()).toBe('Đã chép.');
    },
    CLIPBOARD,
  );
});

test('a browser that refuses is told of, and the text can be selected', async () => {
  await visit(PAGE, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await openSheet(page);
    await press(page, 'Chép trích dẫn');
    await expect.poll(() => told(page).innerText()).toContain('Trình duyệt không cho chép');
    expect(
      await sheet(page)
        .locator('.cite')
        .evaluate((text) => getComputedStyle(text).userSelect),
    ).toBe('all');
  });
});

test('without JavaScript the sheet shows the citation, and no button that does nothing', async () => {
  await visit(
    PAGE,
    async (page) => {
      await openSheet(page);
      expect(await sheet(page).locator('.cite').innerText()).toContain(`${FORM} (${ASIDE})`);
      expect(await sheet(page).getByRole('button').count()).toBe(0);
    },
    { javaScriptEnabled: false },
  );
});

test('a fragment survives a short address', async () => {
  await visit('/37-qd-tw/#dieu-3', async (page) => {
    await page.waitForURL('**/van-ban/37-qd-tw-2021/#dieu-3');
  });
});

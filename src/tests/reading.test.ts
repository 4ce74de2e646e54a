import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';
import { TEMPLATES } from './templates.ts';

const visit = browseSite();
const visitSample = browseSite(inject('sample'));

test('from home through search to a directive and a related one', async () => {
  await visitSample('/', async (page) => {
    await page.getByLabel('Tìm văn bản').fill('dang vien khong duoc lam');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Quy định số 37-QĐ/TW' }).waitFor();
    await page.locator('#hieu-luc').getByRole('link', { name: 'Quy định số 207-QĐ/TW' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quy định số 207-QĐ/TW' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/van-ban/207-qd-tw-2026/');
  });
});

describe.each(TEMPLATES)('%s', (path) => {
  test('reads without JavaScript, in Vietnamese, under one heading', async () => {
    await visit(
      path,
      async (page) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('vi');
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('main').innerText()).not.toBe('');
        expect(await page.locator('footer').innerText()).toContain('Không phải văn bản chính thức');
        expect(await page.locator('body').innerHTML()).not.toContain(' style="');
      },
      { javaScriptEnabled: false },
    );
  });

  test('has every id once, and every link on the page goes to an id that is there', async () => {
    await visit(path, async (page) => {
      const { ids, fragments } = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        fragments: [...document.querySelectorAll('a[href^="#"]')].map(
          (link) => link.getAttribute('href')?.slice(1) ?? '',
        ),
      }));
      expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
      expect(fragments).not.toEqual([]);
      expect(fragments.filter((id) => !ids.includes(id))).toEqual([]);
    });
  });
});

test('the security policy lets no inline script or style through', async () => {
  await visit('/', async (page) => {
    const policy = (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });
});

test('a relation is shown on both directives, with its source', async () => {
  await visitSample('/van-ban/03-kh-tw-2021/', async (page) => {
    await page.getByText(/^\d+ văn bản liên quan$/).click();
    const row = page.locator('.folds .facts > div', { has: page.getByText('Triển khai', { exact: true }) });
    expect(
      await row
        .getByRole('link', { name: /21-KL\/TW/ })
        .first()
        .getAttribute('href'),
    ).toBe('/van-ban/21-kl-tw-2021/');
    expect(await row.getByRole('button', { name: /nguồn|suy ra/ }).count()).toBe(1);
  });
  await visitSample('/van-ban/21-kl-tw-2021/', async (page) => {
    const row = page
      .locator('#ai-thuc-hien ~ .rows > li', { has: page.locator('a[href="/van-ban/03-kh-tw-2021/"]') })
      .first();
    expect(await row.getByRole('button', { name: /nguồn|suy ra/ }).count()).toBe(1);
  });
});

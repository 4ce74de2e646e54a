/** What the views say of directives whose relations are known. */
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));

test('the tree says what is known, and of other provinces only that they are not in the collection', async () => {
  await visit('/trien-khai/', async (page) => {
    const text = (await page.locator('main').textContent()) ?? '';
    for (const words of ['sau 37 ngày', 'sau 149 ngày', 'sau 74 ngày', '2 nơi chưa có trong bộ sưu tập']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('không có kế hoạch');
    const under = page.locator('.tree li', { has: page.locator('a[href="/van-ban/03-kh-tw-2021/"]') }).last();
    const links = await under.locator('li .name a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(['43-kh-tu-dak-nong-2022', '527-dang-doan-quoc-hoi-2022'].map((slug) => `/van-ban/${slug}/`));
    expect(await page.locator('.places li').count()).toBe(2);
  });
});

test('a directive stands in its chain, marked, with the ground of each link', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    const items = page.locator('.chain > li');
    expect(await items.locator('.name > :is(a, strong)').allInnerTexts()).toEqual([
      'Quy định số 115-QĐ/TW',
      'Quy định số 47-QĐ/TW',
      'Quy định số 37-QĐ/TW',
      'Quy định số 207-QĐ/TW',
    ]);
    expect(await page.locator('.chain > li[aria-current]').innerText()).toContain('theo báo chí hoặc trang chính thức');
    expect(await items.last().innerText()).toContain('theo nguồn thứ cấp');
  });
});

test('a directive leads to the one it replaced and the one that replaced it', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    const nav = page.getByRole('navigation', { name: 'Trong chuỗi thay thế' });
    expect(await nav.locator('p').allInnerTexts()).toEqual([
      'Văn bản sau (thay thế văn bản này): Quy định số 207-QĐ/TW (26/7/2026, theo nguồn thứ cấp)',
      'Văn bản trước: Quy định số 47-QĐ/TW (1/11/2011)',
    ]);
    await nav.locator('a[rel=prev]').click();
    await page.waitForURL('**/van-ban/47-qd-tw-2011/');
    await nav.locator('a[rel=next]').click();
    await page.waitForURL('**/van-ban/37-qd-tw-2021/');
  });
});

test('a clause leads to other directives on its theme', async () => {
  await visit('/van-ban/43-kh-tu-dak-nong-2022/', async (page) => {
    const clause = page.locator('.clauses > li', { has: page.locator('#lay-phieu-tin-nhiem') });
    const links = await clause.locator('.note a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(['/chu-de/lay-phieu-tin-nhiem/', '/van-ban/107-kh-tu-quang-nam-2022/#lay-phieu-tin-nhiem']);
  });
});

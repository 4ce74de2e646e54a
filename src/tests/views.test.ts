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

test('a chain names its directives, with the ground of each link', async () => {
  await visit('/thay-the/', async (page) => {
    const items = page.locator('section', { has: page.locator('#\\31 15-qd-tw-2007') }).locator('.chain > li');
    expect(await items.locator('.name > a').allInnerTexts()).toEqual([
      'Quy định số 115-QĐ/TW',
      'Quy định số 47-QĐ/TW',
      'Quy định số 37-QĐ/TW',
      'Quy định số 207-QĐ/TW',
    ]);
    expect(await items.nth(2).innerText()).toContain('theo báo chí hoặc trang chính thức');
    expect(await items.last().innerText()).toContain('theo nguồn thứ cấp');
  });
});

test('a clause leads to its theme', async () => {
  await visit('/van-ban/43-kh-tu-dak-nong-2022/', async (page) => {
    const clause = page.locator('.clauses > li', { has: page.locator('#lay-phieu-tin-nhiem') });
    const links = await clause.locator('.theme a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(['/chu-de/lay-phieu-tin-nhiem/']);
  });
});

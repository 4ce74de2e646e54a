import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));

const isDone = (page: Page) =>
  page.locator('ol[aria-label="Kết quả tìm kiếm"][aria-busy="false"]').waitFor({ state: 'attached' });
const addresses = (page: Page) =>
  page.locator('ol[aria-label="Kết quả tìm kiếm"] > li').evaluateAll((items) => {
    return items.map((item) => item.querySelector('a')?.getAttribute('href') ?? '');
  });

test('filters narrow the results down, stand in the address and come back with it', async () => {
  await visit('/tim-kiem/?q=k%E1%BB%B7+lu%E1%BA%ADt', async (page) => {
    await isDone(page);
    const all = await addresses(page);
    const year = page.getByLabel('Năm');
    expect(await year.locator('option').allInnerTexts()).toContainEqual(expect.stringMatching(/^2022 \(\d+\)$/));
    await year.selectOption('2022');
    await isDone(page);
    const of2022 = await addresses(page);
    expect(new URL(page.url()).searchParams.get('nam')).toBe('2022');
    expect(of2022.length).toBeGreaterThan(0);
    expect(of2022.every((href) => href.includes('2022'))).toBe(true);
    await page.getByLabel('Loại').selectOption('Quy định');
    await isDone(page);
    expect(await addresses(page)).toEqual(['/van-ban/69-qd-tw-2022/']);
    await page.reload();
    await isDone(page);
    expect(await addresses(page)).toEqual(['/van-ban/69-qd-tw-2022/']);
    await page.goBack();
    await isDone(page);
    await page.goBack();
    await isDone(page);
    expect(await addresses(page)).toEqual(all);
  });
});

test('the Back button goes back to the query before', async () => {
  await visit('/tim-kiem/?q=kl21', async (page) => {
    await isDone(page);
    await page.getByLabel('Tìm văn bản').fill('quy định 37');
    await page.keyboard.press('Enter');
    await isDone(page);
    expect((await addresses(page))[0]).toBe('/van-ban/37-qd-tw-2021/');
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector('ol li a')?.getAttribute('href') === '/van-ban/21-kl-tw-2021/',
    );
    expect(await page.getByLabel('Tìm văn bản').inputValue()).toBe('kl21');
  });
});

test('the first result is shown while the others are on their way, and stays the first', async () => {
  await visit('/tim-kiem/', async (page) => {
    const { promise: isBack, resolve: comeBack } = Promise.withResolvers<void>();
    let asked = 0;
    await page.context().route(/tim-kiem\/trang\//, async (route) => {
      if (asked++ > 0) await isBack;
      await route.continue();
    });
    await page.getByLabel('Tìm văn bản').fill('kỷ luật');
    await page.keyboard.press('Enter');
    await page.locator('ol[aria-busy="true"] > li').first().waitFor();
    const first = await addresses(page);
    comeBack();
    await isDone(page);
    const all = await addresses(page);
    expect([first.length, all.length > 1, all[0]]).toEqual([1, true, first[0]]);
  });
});

test('a directive that was replaced says so, and on whose word', async () => {
  await visit('/tim-kiem/?q=quy+dinh+37', async (page) => {
    await isDone(page);
    expect(await page.locator('ol > li').first().innerText()).toContain('Đã bị thay thế (theo nguồn thứ cấp)');
  });
});

test('a clause is a result of its own, with the words marked', async () => {
  await visit('/tim-kiem/?q=van+bang+gia', async (page) => {
    await isDone(page);
    const first = page.locator('ol > li').first();
    expect(await first.locator('a').getAttribute('href')).toBe('/van-ban/37-qd-tw-2021/#dieu-9');
    expect(await first.locator('mark').allInnerTexts()).toContain('văn bằng giả');
  });
});

test('marks that were typed count: “đường” is not “dương”', async () => {
  await visit('/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng', async (page) => {
    await isDone(page);
    const marked = await page.locator('ol mark').allInnerTexts();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((word) => word.toLowerCase() === 'đường')).toBe(true);
  });
});

/** What applied on a day, as the page answers it. */
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));

test.each([
  ['2022-03-18', '37-qd-tw-2021', '47-qd-tw-2011'],
  ['2015-06-01', '47-qd-tw-2011', '37-qd-tw-2021'],
])('on %s %s applied, and %s did not', async (day, applied, other) => {
  await visit(`/hieu-luc/?ngay=${day}`, async (page) => {
    const answer = page.locator('#tra-loi');
    await answer.locator(`a[href="/van-ban/${applied}/"]`).waitFor();
    expect(await answer.locator(`a[href="/van-ban/${other}/"]`).count()).toBe(0);
    expect(await page.getByLabel('Ngày', { exact: true }).inputValue()).toBe(day);
    expect(await page.locator('.drawing line[x1]').count()).toBe(3);
  });
});

test('a day is asked for in the form, and stands in the address', async () => {
  await visit('/hieu-luc/', async (page) => {
    expect(await page.locator('#tra-loi').isVisible()).toBe(false);
    await page.getByLabel('Ngày', { exact: true }).fill('2021-10-24');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.waitForURL('**/hieu-luc/?ngay=2021-10-24');
    await page.locator('#tra-loi a[href="/van-ban/47-qd-tw-2011/"]').waitFor();
  });
});

test('before the first document nothing applied, and the page says so', async () => {
  await visit('/hieu-luc/?ngay=1999-01-01', async (page) => {
    await page.locator('#tra-loi').getByText('không có văn bản nào áp dụng').waitFor();
  });
});

test('without scripts a year is a page', async () => {
  await visit(
    '/hieu-luc/',
    async (page) => {
      await page.getByRole('link', { name: '2021', exact: true }).click();
      await page.waitForURL('**/hieu-luc/nam-2021/');
      const row = (title: string, slug: string) =>
        page.locator('section', { hasText: title }).locator(`a[href="/van-ban/${slug}/"]`).count();
      expect(await row('Ban hành trong năm 2021', '37-qd-tw-2021')).toBe(1);
      expect(await row('Bị thay thế trong năm 2021', '47-qd-tw-2011')).toBe(1);
    },
    { javaScriptEnabled: false },
  );
});

test('every bar has a row in the tables, and every row a bar', async () => {
  await visit('/hieu-luc/', async (page) => {
    const drawnOn = (on: string) =>
      page.locator(`.drawing.${on} a`).evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const listed = await page.locator('main th a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(listed.length).toBeGreaterThan(3);
    for (const on of ['desk', 'tablet', 'phone']) expect(await drawnOn(on)).toEqual(listed);
  });
});

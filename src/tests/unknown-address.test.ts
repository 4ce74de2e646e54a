/** Addresses as people type them, on a plain static host. */
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'), (complaint) => /\b404\b/.test(complaint));

test.each([
  ['/37-qd-tw/', '/van-ban/37-qd-tw-2021/'],
  ['/37-qd-tw', '/van-ban/37-qd-tw-2021/'],
  ['/43-kh-tu/', '/van-ban/43-kh-tu-dak-nong-2022/'],
  ['/107-kh-tu/', '/van-ban/107-kh-tu-quang-nam-2022/'],
])('%s leads straight to %s, without JavaScript', async (path, address) => {
  await visit(path, (page) => page.waitForURL(`**${address}`), { javaScriptEnabled: false });
});

test('a number that several directives bear leads to a page that lists them', async () => {
  await visit('/21-kl-tw/', async (page) => {
    const items = await page.locator('main li').allInnerTexts();
    expect(items).toHaveLength(2);
    expect(items.join(' ')).toMatch(/25\/10\/2021[\s\S]*25\/5\/2012/);
    expect(new URL(page.url()).pathname).toBe('/21-kl-tw/');
  });
});

describe('an address that is not there', () => {
  test.each([
    ['/37-QD-TW', ['/van-ban/37-qd-tw-2021/'], '37 QD TW'],
    ['/37-qđ-tw/', ['/van-ban/37-qd-tw-2021/'], '37 qđ tw'],
    ['/21-KL/TW', ['/van-ban/21-kl-tw-2021/', '/van-ban/21-kl-tw-2012/'], '21 KL TW'],
    ['/van-ban/ket-luan-21-2012.html', ['/van-ban/21-kl-tw-2012/'], 'ket luan 21 2012'],
    ['/van-ban/37-qd-tw', ['/van-ban/37-qd-tw-2021/'], '37 qd tw'],
  ])('%s offers %s', async (path, addresses, words) => {
    await visit(path, async (page) => {
      await page.getByRole('heading', { name: 'Có phải bạn muốn mở' }).waitFor();
      const links = await page
        .locator('section li a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(addresses);
      expect(await page.locator('#q').inputValue()).toBe(words);
    });
  });

  test.each([
    ['/99-qd-tw/', '99 qd tw'],
    ['/lien-he/', 'lien he'],
    ['/%E0%A4%A/', '%E0%A4%A'],
  ])('%s offers no directive, but the search for “%s”', async (path, words) => {
    await visit(path, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('section[data-base]').isVisible()).toBe(false);
      expect(await page.locator('#q').inputValue()).toBe(words);
    });
  });

  test('says without JavaScript where to look', async () => {
    await visit(
      '/37-QD-TW',
      async (page) => {
        await page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' }).waitFor();
        await page.locator('main').getByRole('link', { name: 'danh sách văn bản' }).click();
        await page.waitForURL('**/van-ban/');
      },
      { javaScriptEnabled: false },
    );
  });
});

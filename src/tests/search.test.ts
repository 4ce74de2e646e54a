import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));

/** Addresses of the results, in order, once they are complete. */
async function results(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'Kết quả tìm kiếm' });
  await page.locator('ol[aria-label="Kết quả tìm kiếm"][aria-busy="false"]').waitFor({ state: 'attached' });
  return list
    .locator('> li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
}

const address = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;

test('a directive is found by its name and its number, however they are typed', async () => {
  const queries = [
    ['dang vien khong duoc lam', '37-qd-tw-2021'],
    ['những điều đảng viên không được làm', '37-qd-tw-2021'],
    ['ket luan 21', '21-kl-tw-2021'],
    ['kết luận 21', '21-kl-tw-2021'],
    ['KẾT LUẬN SỐ 21', '21-kl-tw-2021'],
    ['21-KL/TW', '21-kl-tw-2021'],
    ['21-kl/tw'.normalize('NFD'), '21-kl-tw-2021'],
    ['kl21', '21-kl-tw-2021'],
    ['quy định 37', '37-qd-tw-2021'],
    ['37-QÐ/TW', '37-qd-tw-2021'],
    ['kế hoạch 43 đắk nông', '43-kh-tu-dak-nong-2022'],
    ['ke hoach 107 quang nam', '107-kh-tu-quang-nam-2022'],
  ] as const;
  await visit('/tim-kiem/', async (page) => {
    for (const [query, slug] of queries) {
      await page.goto(address(query));
      expect((await results(page))[0], query).toBe(`/van-ban/${slug}/`);
      expect(await page.locator('main input[name=q]').inputValue()).toBe(query);
      expect(await page.locator('main').innerText(), query).not.toMatch(/[ďĎ]/);
    }
  });
});

test('words found are marked in the excerpt, with their own letters', async () => {
  await visit(address('dang vien khong duoc lam'), async (page) => {
    await results(page);
    const marked = await page.locator('ol mark').allInnerTexts();
    expect(marked.some((word) => word.toLowerCase() === 'đảng')).toBe(true);
  });
});

test('a number that several directives bear lists them all', async () => {
  await visit(address('04-NQ/TW'), async (page) => {
    const found = await results(page);
    expect(found.slice(0, 3).sort()).toEqual([
      '/van-ban/04-nq-tw-2006/',
      '/van-ban/04-nq-tw-2016/',
      '/van-ban/04-nq-tw-2026/',
    ]);
  });
});

test('what finds nothing says so and helps on', async () => {
  await visit('/tim-kiem/', async (page) => {
    for (const query of ['xyzzy', 'qqq zzz', '🙂', '"', '<script>alert(1)</script>', '(((', 'a'.repeat(10_000)]) {
      await page.goto(address(query));
      expect(await results(page), query).toEqual([]);
      expect(await page.getByRole('status').innerText(), query).toContain('Không tìm thấy');
      await page.getByRole('link', { name: 'danh sách văn bản' }).waitFor();
    }
  });
});

test('without a query there is the box, and no result', async () => {
  await visit('/tim-kiem/', async (page) => {
    expect(await results(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toBe('');
  });
});

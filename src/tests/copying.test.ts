import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const PAGE = '/van-ban/37-qd-tw-2021/';
const CITED =
  'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về những điều đảng viên không được làm.';

test.each([
  ['Chép liên kết', (url: string) => url],
  ['Chép trích dẫn', (url: string) => `${CITED} ${url}`],
  ['Chép trích dẫn Điều 3. Nền tảng tư tưởng, nêu gương', (url: string) => `Điều 3, ${CITED} ${url}#dieu-3`],
])('“%s”', async (name, expected) => {
  await visit(
    PAGE,
    async (page) => {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(expected(page.url()));
    },
    CLIPBOARD,
  );
});

test('without JavaScript there is no button that does nothing', async () => {
  await visit(
    PAGE,
    async (page) => {
      expect(await page.getByRole('button', { name: /Chép/ }).count()).toBe(0);
    },
    { javaScriptEnabled: false },
  );
});

import { readdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite();

test('every directive has its picture, of the size that sharing asks for', async () => {
  const names = await readdir('dist/van-ban');
  const pages = names.filter((name) => !name.includes('.'));
  const pictures = names.filter((name) => name.endsWith('.png'));
  expect(pictures).toEqual(pages.map((name) => `${name}.png`));
  for (const name of pictures) {
    const { width, height } = await sharp(await readFile(`dist/van-ban/${name}`)).metadata();
    expect([name, width, height]).toEqual([name, 1200, 630]);
  }
});

test('a directive says how it wants to be shown', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    const property = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await property('og:image')).toMatch(/^https?:\/\/.+\/van-ban\/37-qd-tw-2021\.png$/);
    expect(await property('og:title')).toContain('Quy định số 37-QĐ/TW');
    expect(await property('og:description')).toContain('19 điều đảng viên không được làm');
  });
});

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawShareImage } from './image.ts';

const SAID = {
  name: 'Quy định số 37-QĐ/TW',
  title: 'về những điều đảng viên không được làm',
  facts: 'Bộ Chính trị, 25/10/2021',
};

test('a picture is a PNG of the size that sharing asks for, the same each time, another for other words', async () => {
  const picture = await drawShareImage(SAID);
  const { format, width, height } = await sharp(picture).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  expect(await drawShareImage(SAID)).toEqual(picture);
  expect(await drawShareImage({ ...SAID, facts: 'Bộ Chính trị, 26/10/2021' })).not.toEqual(picture);
});

test('what no font has, a word wider than the picture and a title of many lines are drawn all the same', async () => {
  const odd = { ...SAID, title: `→ ≥ № 😀 ${'ươ'.repeat(200)} ${'nhiều chữ '.repeat(60)}` };
  const { data, info } = await sharp(await drawShareImage(odd))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const paper = [...data.subarray(data.length - info.channels)];
  const column = (x: number) =>
    Array.from({ length: info.height - 20 }, (_, y) => [
      ...data.subarray(((y + 20) * info.width + x) * info.channels, ((y + 20) * info.width + x + 1) * info.channels),
    ]);
  for (const x of [0, 40, 1160, 1199]) expect(new Set(column(x).map(String))).toEqual(new Set([String(paper)]));
});

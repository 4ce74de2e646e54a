import { expect, test } from 'vitest';
import { keepFiles } from './kept-files.ts';
import { cardReader, readCard } from './read-card.ts';
import type { Word } from './words.ts';

const CARD = {
  path: 'a/',
  name: 'Quy định số 37',
  title: 'về những điều',
  about: 'Bộ Chính trị',
  state: '',
  sections: [{ text: 'Có 19 điều.' }, { id: 'dieu-9', title: 'Điều 9. Kê khai', text: 'Kê khai tài sản.' }],
};
const told = (words: readonly Word[]) => words.map(({ folded }) => folded).join(' ');

test('the words of a card are those of its sections, in their order', () => {
  const { said, text, words, sections } = readCard(CARD);
  expect(told(said)).toBe('quy dinh 37 ve nhung dieu bo chinh tri');
  expect(text).toBe('Có 19 điều. Điều 9. Kê khai Kê khai tài sản.');
  expect(told(words)).toBe('co 19 dieu dieu 9 ke khai ke khai tai san');
  expect(sections.map((section) => [told(section.heading), told(section.words)])).toEqual([
    ['', 'co 19 dieu'],
    ['dieu 9 ke khai', 'dieu 9 ke khai ke khai tai san'],
  ]);
  expect(words.map(({ from, to }) => text.slice(from, to)).at(-1)).toBe('sản');
});

test('a card is parted once, and again when it has not been asked for in a long time', async () => {
  const read = cardReader(
    '/',
    keepFiles(async () => new Response(JSON.stringify(CARD))),
  );
  const first = await read('vi_1');
  expect(await read('vi_1')).toBe(first);
  for (let other = 2; other < 50; other++) await read(`vi_${other}`);
  expect(await read('vi_1')).not.toBe(first);
});

test('a card that does not come rejects, and is asked for anew', async () => {
  let isBack = false;
  const read = cardReader(
    '/',
    keepFiles(async () => new Response(JSON.stringify(CARD), { status: isBack ? 200 : 404 })),
  );
  await expect(read('vi_1')).rejects.toThrow('404');
  isBack = true;
  expect((await read('vi_1')).card).toEqual(CARD);
});

import { expect, test } from 'vitest';
import { sectionsOf } from './page-text.ts';

const CONTENT = 'Mở đầu. Điều 1. Nói Không nói sai. Bước nhỏ Điều 2. Viết. Không viết sai.';
const anchor = (element: string, id: string, text: string) => {
  const location = CONTENT.slice(0, CONTENT.indexOf(text)).trim().split(' ').length;
  return { element, id, text, location };
};
const page = (anchors: ReturnType<typeof anchor>[]) => ({ id: 'vi_1', url: '/a/', content: CONTENT, anchors });

test('a page is parted at headings of the second and third level', () => {
  const anchors = [
    anchor('h2', 'dieu-1', 'Điều 1. Nói'),
    anchor('h4', 'buoc', 'Bước nhỏ'),
    anchor('h3', 'dieu-2', 'Điều 2. Viết'),
  ];
  expect(sectionsOf(page(anchors))).toEqual([
    { text: 'Mở đầu.' },
    { id: 'dieu-1', title: 'Điều 1. Nói', text: 'Không nói sai. Bước nhỏ' },
    { id: 'dieu-2', title: 'Điều 2. Viết', text: 'Không viết sai.' },
  ]);
});

test('a page without headings is one section', () => {
  expect(sectionsOf(page([]))).toEqual([{ text: CONTENT }]);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { addSections, fillResult, type Hit } from './result.ts';

const HIT: Hit = {
  path: 'van-ban/37/',
  href: '/van-ban/37/#dieu-9',
  title: [{ found: 'Kê khai' }, ' <b>'],
  subject: ['về việc'],
  text: ['…', { found: 'tài sản' }],
  about: 'Bộ Chính trị',
  state: 'Đã bị thay thế',
  also: [
    { href: '/a#b', title: 'B' },
    { href: '/a#c', title: 'C' },
  ],
};
const filled = (hit: Hit) => {
  const item = document.createElement('li');
  fillResult(item, hit);
  addSections(item, hit);
  return item;
};

test('a result shows its texts as they are, with what was found marked', () => {
  expect(filled(HIT).innerHTML).toBe(
    '<a href="/van-ban/37/#dieu-9"><mark>Kê khai</mark> &lt;b&gt;</a><p class="subject">về việc</p>' +
      '<p class="text">…<mark>tài sản</mark></p>' +
      '<p class="about">Bộ Chính trị · <span class="state past">Đã bị thay thế</span></p>' +
      '<p class="also">Cũng ở trang này: <a href="/a#b">B</a>; <a href="/a#c">C</a></p>',
  );
});

test('what a result lacks leaves no gap', () => {
  expect(filled({ ...HIT, subject: [], text: [], about: '', state: '', also: [] }).children).toHaveLength(1);
  expect(filled({ ...HIT, state: 'Còn hiệu lực' }).querySelector('.state')?.className).toBe('state');
});

test('a number is one element, whatever of it was looked for', () => {
  const title = ['Quy định số ', { found: '37' }, '-QĐ/TW', { found: ' và ' }, '03-KH/TW'];
  expect(filled({ ...HIT, title }).querySelector('a')?.innerHTML).toBe(
    'Quy định số <span class="number"><mark>37</mark>-QĐ/TW</span><mark> và </mark><span class="number">03-KH/TW</span>',
  );
});

import { expect, test } from 'vitest';
import { siteUrls } from '../addresses/urls.ts';
import { LIBRARY } from '../views/library.sample.ts';
import { markdownTwin } from './markdown-twin.ts';

const twin = (slug: string) => {
  const entry = LIBRARY.directives.get(slug);
  return entry ? markdownTwin(entry, LIBRARY, siteUrls('https://site.vn/')) : '';
};

test.each([
  '# Quy định số 37-QĐ/TW\n',
  'không phải văn bản chính thức',
  '- Ngày ban hành: 25/10/2021\n',
  '- Tình trạng: Chưa rõ, tính đến nay.[^bien-tap]\n',
  '\n\nNội dung.[^bao]\n\n',
  '- Bị thay thế bởi: [Quy định số 207-QĐ/TW](https://site.vn/van-ban/207-qd-tw-2026.md)[^bao]\n',
  '[^bao]: Một bài. Báo. <https://bao.vn/1>\n',
])('says “%s”', (text) => {
  expect(twin('37-qd-tw-2021')).toContain(text);
});

test.each(['Người ký', 'undefined', 'null'])('says nothing of %s', (text) => {
  expect(twin('37-qd-tw-2021')).not.toContain(text);
});

test('every mark has its definition', () => {
  for (const slug of LIBRARY.directives.keys()) {
    const text = twin(slug);
    const marked = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, key]) => key));
    expect([...marked].filter((key) => !text.includes(`\n[^${key}]: `))).toEqual([]);
  }
});

import { expect, test } from 'vitest';
import { sectionsOf } from './page-text.ts';

const page = (article: string) =>
  `<!DOCTYPE html><html><head><title>Tên</title></head><body><nav>Đầu</nav><article class="a" data-pagefind-body>${article}</article><p>Cuối</p></body></html>`;

test('a page is parted at headings of the second and third level that have an id', () => {
  const html = page(
    '<p>Mở đầu.</p><h2 id="dieu-1"><a href="#dieu-1">Điều 1. Nói</a></h2><p>Không nói sai.</p><h4 id="buoc">Bước nhỏ</h4><h3 id="dieu-2">Điều 2. Viết</h3>Không viết sai.<h2>Tên khác</h2>',
  );
  expect(sectionsOf(html)).toEqual([
    { text: 'Mở đầu.' },
    { id: 'dieu-1', title: 'Điều 1. Nói', text: 'Không nói sai. Bước nhỏ.' },
    { id: 'dieu-2', title: 'Điều 2. Viết', text: 'Không viết sai. Tên khác.' },
  ]);
});

test.each([
  ['a sentence ends with its block', '<ul><li>Một</li><li>Hai;</li></ul>Ba', 'Một. Hai; Ba.'],
  ['an inline element parts nothing', 'Số <b>37</b>-<span class="number">QĐ/TW</span>.', 'Số 37-QĐ/TW.'],
  [
    'a block parts words',
    '<span>13/1</span><div>Tin</div><table><tr><td>a</td><td>b</td></tr></table>',
    '13/1 Tin. a. b.',
  ],
  ['breaks and blanks are one blank', 'a<br>\n  b&nbsp;c', 'a b c.'],
  ['letters under a name', '&lt;a &amp; b&gt; &#39;c&#x27; &quot;d&quot; &la;', `<a & b> 'c' "d" &la;`],
  ['comments', 'a<!-- <p>b</p> -->c', 'ac.'],
  [
    'marks and notes',
    'a<button class="m p" title="x > y">1</button><span class="note" id="n"><span>b</span></span>c',
    'ac.',
  ],
  ['what is marked', 'a<dl class="facts" data-pagefind-ignore><div><dt>b</dt></div></dl><p>c</p>', 'a c.'],
  [
    'pictures and controls',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/><text>a</text></svg><label>b<input></label>c',
    'c.',
  ],
  ['classes that only begin alike', '<p class="notes more">a</p>', 'a.'],
])('%s', (_what, article, text) => {
  expect(sectionsOf(page(article))).toEqual([{ text }]);
});

test('a page that marks nothing is told', () => {
  expect(() => sectionsOf('<p>a</p>')).toThrow('data-pagefind-body');
});

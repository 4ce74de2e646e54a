import { describe, expect, test } from 'vitest';
import type { MarkedSource } from '../domain/content/marks.ts';
import type { Span } from './link-spans.ts';
import { parseMarkdown, renderParsed } from './pipeline.ts';

const SOURCES: Readonly<Record<string, MarkedSource>> = {
  bao: { title: 'Một bài', publisher: 'Báo', url: 'https://bao.vn/1', grade: 'primary' },
  trang: { title: 'Một trang', publisher: 'Trang', grade: 'secondary' },
  'bien-tap': { title: 'Nhận định', publisher: 'Trang này', grade: 'editorial' },
};
const MARKING = { sourceOf: (key: string) => SOURCES[key], href: (key: string) => `/nguon/${key}/` };

/** Finds the words between « and » in the texts of blocks. */
function marked(texts: readonly string[]): Span[][] {
  return texts.map((text) =>
    [...text.matchAll(/«([^»]*)»/g)].map(({ 0: words, index }) => {
      return { start: index, end: index + words.length, href: '/x/', title: 'X', className: 'c' };
    }),
  );
}

const render = (markdown: string, formerIds: ReadonlyMap<string, readonly string[]> = new Map()) =>
  renderParsed(parseMarkdown(markdown), [marked], MARKING, {
    notes: new Map([['dieu-8', ['Cùng chủ đề: ', { href: '/chu-de/a/', text: 'A' }]]]),
    formerIds,
    pageOfDay: (day) => (day === '23/2/2022' ? '/hoi-nghi/a/' : undefined),
  });
/** Without the comments that pages cut a text at. */
const plain = (markdown: string) => render(markdown).html.replace(/<!--.*?-->/g, '');
const LINK = '<a href="/x/" title="X" class="c">';

describe('links', () => {
  test.each([
    ['plain', 'a «b» c', `a ${LINK}«b»</a> c`],
    ['first and later ones', '«a» «b»', `${LINK}«a»</a> ${LINK}«b»</a>`],
    ['emphasis inside', 'a «b **c** d» e', `a ${LINK}«b <strong>c</strong> d»</a> e`],
    ['emphasis across the start', 'a **b «c** d» e', `a <strong>b </strong>${LINK}<strong>«c</strong> d»</a> e`],
    ['emphasis across the end', 'a «b **c» d** e', `a ${LINK}«b <strong>c»</strong></a><strong> d</strong> e`],
    ['a mark behind goes to the end', 'a «b»[^bao] c', `a ${LINK}«b»</a> c<button`],
    [
      'a mark in emphasis goes to the end',
      '**a «b»[^bao]** c',
      `<strong>a </strong>${LINK}<strong>«b»</strong></a> c<button`,
    ],
    ['a mark before', 'a.[^bao]«b»', `a.${LINK}«b»</a><button`],
    ['line break inside', 'a «b\nc»', `a ${LINK}«b\nc»</a>`],
    ['not inside a link', '[«a»](/y/)', '<a href="/y/">«a»</a>'],
    ['not inside code', '`«a»`', '<code>«a»</code>'],
    ['in a list item', '- «a»', `<li>${LINK}«a»</a></li>`],
    ['in a table cell', '| A |\n|---|\n| «a» |', `<td>${LINK}«a»</a></td>`],
    ['not in a heading', '## «a»', '<h2 id="a">«a»</h2>'],
  ])('%s', (_name, body, html) => {
    expect(render(body).html).toContain(html);
  });
});

describe('marks', () => {
  const marks = (markdown: string) => render(markdown).html.match(/<button.*?<\/button>/gs) ?? [];

  test('a passage has one, behind its last word, with all that it rests on', () => {
    const text = 'Một.[^bien-tap] Hai.[^bao] Ba.[^bao][^trang]';
    const { html } = render(text);
    expect(parseMarkdown(text).keys).toEqual(['bien-tap', 'bao', 'trang']);
    expect(html).toBe(
      '<p>Một. Hai. Ba.<button class="m e" aria-label="có phần suy ra" data-n="1, 2" popovertarget="n_1">' +
        'suy ra</button><span class="note many" id="n_1" popover><span>Báo: <a href="/nguon/bao/">Một bài</a></span>' +
        '<span><a href="/nguon/trang/">Một trang</a> (thứ cấp)</span>' +
        '<span>Phần còn lại do biên tập suy ra.</span></span></p>',
    );
  });

  test.each([
    ['a paragraph', 'A.[^bao] B.[^trang]\n\nC.[^bao]', 2],
    ['an item', '- A.[^bao] B.[^trang]\n- C.[^bao]', 2],
    ['a row', '| A | B |\n|---|---|\n| a[^bao] | b[^trang] |', 1],
    ['what is not known', '## Điều chưa rõ\n\nA.[^bao]\n\n- B.[^trang]\n\n## Sau\n\nC.[^bao]', 1],
  ])('one for each: %s', (_what, markdown, count) => {
    expect(marks(markdown)).toHaveLength(count);
  });

  test('a text that rests on one source says so once', () => {
    const { html, main } = render('A.[^bao]\n\nB.[^bao]\n\nC.[^bao]\n\nD.[^bao]\n\nE.[^bao][^trang]');
    expect(main).toBe('bao');
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('E.<button class="m s"');
  });
});

describe('clauses', () => {
  test('one whose first statement is inferred says so in its heading', () => {
    const { html, clauses } = render('### Điều 1\n\nA.[^bao][^bien-tap]\n\n### Điều 2\n\nB.[^bao] C.[^bien-tap]');
    expect(html).toContain('<h3 id="dieu-1"><a href="#dieu-1">Điều 1</a> <span class="how">suy ra</span></h3>');
    expect(html).toContain('<h3 id="dieu-2"><a href="#dieu-2">Điều 2</a></h3>');
    expect(clauses).toEqual({ 'dieu-1': 'inferred', 'dieu-2': 'known' });
  });

  test('those without a source that follow each other share a line, each with its address', () => {
    const missing = [5, 6].map((number) => `### Điều ${number}. Chưa có nguồn\n\nChưa có.[^bien-tap]\n`).join('\n');
    expect(plain(`### Điều 4\n\nA.[^bao]\n\n${missing}\n### Điều 7\n\nB.[^bao]`)).toContain(
      '<li class="missing"><h3 id="dieu-5"><a href="#dieu-5">Điều 5</a></h3>' +
        '<h3 id="dieu-6"><a href="#dieu-6">Điều 6</a></h3><span class="how">chưa có nguồn</span></li><li><h3 id="dieu-7">',
    );
  });

  test('its themes are one line at its end', () => {
    expect(plain('### Điều 8\n\nA.\n\n### Điều 9\n\nB.')).toContain(
      '<p>A.</p><p class="theme">Cùng chủ đề: <a href="/chu-de/a/">A</a></p></li>',
    );
  });
});

describe('lists', () => {
  test('of days are rows, and a day of a conference leads to it', () => {
    expect(plain('- Ngày 23/2/2022: họp.[^bao]\n- Ngày 9/3/2022: đọc.')).toMatch(
      /^<ol class="rows"><li><span class="d"><a href="\/hoi-nghi\/a\/">23\/2\/2022<\/a><\/span><div>Họp\.<button.*<\/div><\/li><li><span class="d">9\/3\/2022<\/span><div>Đọc\.<\/div><\/li><\/ol>$/,
    );
  });

  test.each([
    ['a day in the middle', '- Họp ngày 23/2/2022: A.\n- B.'],
    ['an item without', '- Ngày 23/2/2022: A.\n- B.'],
  ])('others are plain: %s', (_what, markdown) => {
    expect(plain(markdown)).toMatch(/^<ul class="plain">/);
  });
});

test.each([
  ['A.\n\n## B\n\nC.', '<p>A.</p><!--du-kien--><h2 id="b">B</h2><!--chu-giai--><p>C.</p>'],
  ['A.\n\n### B\n\nC.', '<p>A.</p><!--du-kien--><!--chu-giai--><ol class="clauses">'],
  [
    'A.\n\n## Ai thực hiện\n\nB.\n\nC.',
    'thực hiện</h2><!--chu-giai--><p>B.</p><!--ai-thuc-hien--><p>C.</p><!--kiem-tra-->',
  ],
  ['A.\n\n## Ai thực hiện\n\nB.\n\n## Bối cảnh\n\nC.', '<!--ai-thuc-hien--><!--kiem-tra--><h2 id="boi-canh">'],
  ['A.\n\n## Ai thực hiện\n\n- B.', '<!--chu-giai--><!--ai-thuc-hien--><ul'],
])('%s has places for what its page adds', (markdown, html) => {
  expect(render(markdown).html).toContain(html);
});

test('clauses of a section are a list, and each heading links to itself', () => {
  const html = plain('## Nội dung\n\n### Điều 1. Một\n\nA.\n\n### Điều 2\n\nB.\n\n## Sau\n\nC.');
  expect(html).toBe(
    '<h2 id="noi-dung">Nội dung</h2>' +
      '<ol class="clauses"><li><h3 id="dieu-1"><a href="#dieu-1">Điều 1. Một</a></h3><p>A.</p></li>' +
      '<li><h3 id="dieu-2"><a href="#dieu-2">Điều 2</a></h3><p>B.</p></li></ol>' +
      '<h2 id="sau">Sau</h2><p>C.</p>',
  );
});

test('table alignment is a class', () => {
  const { html } = render('| A |\n|--:|\n| 1 |');
  expect(html).toContain('<td class="align-right">1</td>');
  expect(html).not.toMatch(/align=|style=/);
});

test('the lead is the first paragraph, without marks', () => {
  expect(parseMarkdown('Một *câu*.[^bao] Hai.[^bao]\n\nBa.').lead).toBe('Một câu. Hai.');
});

test.each([
  [
    'a clause',
    '### Điều 3. Nêu gương',
    '<h3 id="dieu-3"><span id="cu"></span><span id="cu-nua"></span><a href="#dieu-3">',
  ],
  ['a section', '## Điều 3', '<h2 id="dieu-3"><span id="cu"></span><span id="cu-nua"></span>Điều 3</h2>'],
  ['another clause', '### Điều 31. Khác', '<h3 id="dieu-31"><a href="#dieu-31">'],
  ['a text that writes an id', '`id="dieu-3">`', '<p><code>id="dieu-3"></code></p>'],
])('former ids: %s', (_name, markdown, html) => {
  expect(render(markdown, new Map([['dieu-3', ['cu', 'cu-nua']]])).html).toContain(html);
});

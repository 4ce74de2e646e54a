import { describe, expect, test } from 'vitest';
import type { Span } from './link-spans.ts';
import { parseMarkdown, renderParsed } from './pipeline.ts';

const EDITORIAL = ['bien-tap', 'nhan-dinh'];

/** Finds the words between « and » in the texts of blocks. */
function marked(texts: readonly string[]): Span[][] {
  return texts.map((text) =>
    [...text.matchAll(/«([^»]*)»/g)].map(({ 0: words, index }) => {
      return { start: index, end: index + words.length, href: '/x/', title: 'X', className: 'c', describedBy: 'd' };
    }),
  );
}

const render = (markdown: string, formerIds: ReadonlyMap<string, readonly string[]> = new Map()) => {
  const isEditorial = (key: string) => EDITORIAL.includes(key);
  return renderParsed(parseMarkdown(markdown), [marked], isEditorial, { notes: new Map(), formerIds });
};
const LINK = '<a href="/x/" title="X" class="c" aria-describedby="d">';

describe('links', () => {
  test.each([
    ['plain', 'a «b» c', `a ${LINK}«b»</a> c`],
    ['first and later ones', '«a» «b»', `${LINK}«a»</a> ${LINK}«b»</a>`],
    ['emphasis inside', 'a «b **c** d» e', `a ${LINK}«b <strong>c</strong> d»</a> e`],
    ['emphasis across the start', 'a **b «c** d» e', `a <strong>b </strong>${LINK}<strong>«c</strong> d»</a> e`],
    ['emphasis across the end', 'a «b **c» d** e', `a ${LINK}«b <strong>c»</strong></a><strong> d</strong> e`],
    ['a mark behind stays behind', 'a «b»[^bao] c', `a ${LINK}«b»</a><sup`],
    [
      'a mark in emphasis stays behind',
      '**a «b»[^bao]** c',
      `<strong>a </strong>${LINK}<strong>«b»</strong></a><strong><sup`,
    ],
    ['a mark in the middle of emphasis', '**«b»[^bao] a** c', `${LINK}<strong>«b»</strong></a><strong><sup`],
    ['a mark before stays before', 'a.[^bao]«b»', `</sup>${LINK}«b»</a>`],
    ['line break inside', 'a «b\nc»', `a ${LINK}«b\nc»</a>`],
    ['not inside a link', '[«a»](/y/)', '<a href="/y/">«a»</a>'],
    ['not inside code', '`«a»`', '<code>«a»</code>'],
    ['in a list item', '- «a»', `<li>${LINK}«a»</a></li>`],
    ['in a table cell', '| A |\n|---|\n| «a» |', `<td>${LINK}«a»</a></td>`],
    ['not in a heading', '## «a»', '<h2 id="a">«a»</h2>'],
  ])('%s', (_name, body, html) => {
    expect(render(body)).toContain(html);
  });
});

test('sources are numbered in order of appearance, our own inferences named', () => {
  const text = 'Một.[^bien-tap] Hai.[^bao] Ba.[^bao] Bốn.[^nhan-dinh]';
  const html = render(text);
  expect(parseMarkdown(text).keys).toEqual(['bien-tap', 'bao', 'nhan-dinh']);
  expect(html).toContain('<a id="dau-bao-1" href="#nguon-bao" aria-label="Nguồn 1">1</a>');
  expect(html).toContain('<a href="#nguon-bao" aria-label="Nguồn 1">1</a>');
  expect(html).toContain('aria-label="Nhận định biên tập">biên tập</a>');
  expect(html).toContain('href="#nguon-nhan-dinh" aria-label="Nhận định biên tập">biên tập</a>');
  expect(html).not.toContain('footnote');
});

test('clauses of a section are a list, and each heading links to itself', () => {
  const html = render('## Nội dung\n\n### Điều 1. Một\n\nA.\n\n### Điều 2\n\nB.\n\n## Sau\n\nC.');
  expect(html.replaceAll('\n', '')).toBe(
    '<h2 id="noi-dung">Nội dung</h2>' +
      '<ol class="clauses"><li><h3 id="dieu-1"><a href="#dieu-1">Điều 1. Một</a></h3><p>A.</p></li>' +
      '<li><h3 id="dieu-2"><a href="#dieu-2">Điều 2</a></h3><p>B.</p></li></ol>' +
      '<h2 id="sau">Sau</h2><p>C.</p>',
  );
});

test('a number does not break', () => {
  expect(render('Theo 21-KL/TW và 37-QĐ/TW, không phải 21-10 hay a-b/c.')).toBe(
    '<p>Theo <span class="number">21-KL/TW</span> và <span class="number">37-QĐ/TW</span>, không phải 21-10 hay a-b/c.</p>',
  );
});

test('table alignment is a class', () => {
  const html = render('| A |\n|--:|\n| 1 |');
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
  expect(render(markdown, new Map([['dieu-3', ['cu', 'cu-nua']]]))).toContain(html);
});

import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { randomFrom } from '../tests/mutations.ts';
import { parseTree } from './parse.ts';
import { everyMark } from './source-marks.ts';

const stock = unified().use(remarkParse).use(remarkGfm).use(everyMark).freeze();

/** Lines that open, close, go on with or interrupt each other. */
const PROSE = `
## Nội dung|### Điều 1. Nêu gương|#### sâu|  ### thụt vào|#liền|###|Một hai ba|a - b|a: b|- mục|  - trong mục|* sao|1. một|2) hai|10. mười|> trích|-|+|1.
**đậm** x|**nửa|*nghiêng*|\`mã\`|[chữ](/y "tên")|![hình](x)|[chữ]|[chữ][tên]|a[^nguon] b|a.[^k][^m]|- [ ] việc|hết dòng  |hết dòng\\|---|===|* * *|~~bỏ~~|    mã|`
  .split(/[|\n]/)
  .slice(1);
const TABLES = [
  '| a | b |',
  '|---|---|',
  '> | a | b |',
  '> |---|---|',
  'a | b',
  '-|-',
  ':-',
  '|-|',
  '- | a |',
  '  |---|',
];
const ADDRESSES = ['a@b.vn', 'x&#64;y.vn', 'www.a.vn', 'http://a.vn/x', 'WWW.A.VN', '[l](https://a.vn)', 'wo hoa'];
const OPENING = ['```', '~~~', '<!-- c', '-->', '<b>', '<div>', '[tên]: /y', '[^k]: nguồn', '\uFEFFa', 'a\rb', '\tmã'];

test.each([
  ['prose', [PROSE]],
  ['tables', [PROSE, TABLES, TABLES]],
  ['addresses', [PROSE, TABLES, ADDRESSES]],
  ['what reaches over headings', [PROSE, TABLES, ADDRESSES, OPENING]],
])('the tree is that of the stock parser: %s', (_name, kinds) => {
  const random = randomFrom(20);
  const one = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  for (let round = 0; round < 250; round++) {
    const lines = Array.from({ length: 1 + random(16) }, () => one(one(kinds)) + (random(3) ? '' : '\n'));
    const text = lines.join('\n');
    expect(parseTree(text), JSON.stringify(text)).toEqual(stock.parse(text));
  }
});

test.each([
  ['code', '```\n\n## a\n\n```'],
  ['code of waves', '~~~\n## a\n~~~'],
  ['a comment', '<!-- một\n\n## a\n\n-->'],
  ['a script', '<script>\n\n## a\n\n</script>'],
  ['a definition below', '[tên]\n\n## a\n\n[tên]: /y'],
  ['a definition above', '[tên]: /y\n\n## a\n\n[tên]'],
  ['other line breaks', 'một\rhai\n\n## a'],
  ['a byte order mark', '\uFEFFmột\n\n## a'],
])('headings do not part %s', (_name, text) => {
  expect(parseTree(text)).toEqual(stock.parse(text));
});

import { TO_WRITE } from '../domain/content/placeholder.ts';
import { directive, SMALL_CONTENT } from './content-folder.ts';

const GOOD = directive('01-KL/TW', '2021-05-18');
const FILE = 'van-ban/01-kl-tw-2021.md';
const PAGE = 'trang/gioi-thieu.mdx';

/** One fault each: what it is, its rule, the file, its text with a mark before the place where the fault is to be told. */
export type Case = readonly [name: string, rule: string, file: string, text: string];

/** The good directive with another text. */
const text = (name: string, rule: string, markdown: string): Case => [
  name,
  rule,
  FILE,
  GOOD.replace('Nội dung.[^bao-nhan-dan]', markdown),
];

/** The good directive with another front matter. */
const front = (name: string, rule: string, from: string, to: string): Case => [
  name,
  rule,
  FILE,
  GOOD.replace(from, to),
];

/** An editorial page. */
const page = (name: string, rule: string, markdown: string): Case => [
  name,
  rule,
  PAGE,
  `---\ntitle: Giới thiệu\ndescription: Một câu.\n---\n\n${markdown}\n`,
];

const source = (name: string, rule: string, fields: string): Case => [
  name,
  rule,
  'nguon/moi.md',
  `---\ntitle: Bài\npublisher: Báo\ngrade: primary\nchecked: 2026-11-21\n${fields}\n---\n`,
];

export const MARKDOWN: readonly Case[] = [
  text('a block of HTML', 'the-html', '‸<div>câu</div>'),
  text('details', 'the-html', '‸<details>\n<summary>Xem</summary>\nCâu.\n</details>'),
  text('bold as HTML', 'the-html', 'Một ‸<b>ý</b>.[^bien-tap]'),
  text('a line break as HTML', 'the-html', 'Một ý‸<br>và hai.[^bien-tap]'),
  text('a word in angle brackets', 'the-html', 'Kết luận ‸<so> ngày.[^bien-tap]'),
  text('a comment', 'the-html', 'Một ý.[^bien-tap]\n\n‸<!-- ghi chú -->'),
  text('a comment that nothing closes', 'the-html', 'Một ý.[^bien-tap]\n\n‸<!-- ghi chú\n\nHai ý.[^bien-tap]'),
  text('a script', 'the-html', '‸<script>alert(1)</script>'),
  text('an address in angle brackets of a script', 'lien-ket', 'Xem ‸<javascript:alert(1)>.[^bien-tap]'),
  text('a sign that opens no tag', 'dau-thua', 'Dưới ‸<5 %.[^bien-tap]'),
  text('a picture', 'kieu-la', '‸![hình](a.png)'),
  text('a picture in a sentence', 'kieu-la', 'Xem ‸![hình](https://example.org/a.png) này.[^bien-tap]'),
  text('code between fences', 'kieu-la', '‸```\nmã\n```'),
  text('code that nothing closes', 'kieu-la', 'Một ý.[^bien-tap]\n\n‸```\nMột ý.[^bien-tap]'),
  text('code by indent', 'kieu-la', 'Một ý.[^bien-tap]\n\n‸    Hai ý.[^bien-tap]'),
  text('code in a sentence', 'kieu-la', 'Một ‸`ý`.[^bien-tap]'),
  text('strikethrough by two figures', 'kieu-la', 'Từ 10‸~20 tới 30~40 người.[^bien-tap]'),
  text('strikethrough', 'kieu-la', 'Một ‸~~ý~~.[^bien-tap]'),
  text('a quotation', 'kieu-la', '‸> Một ý.[^bien-tap]'),
  text('a rule', 'kieu-la', 'Một ý.[^bien-tap]\n\n‸***\n\nHai ý.[^bien-tap]'),
  text('a break by blanks', 'kieu-la', 'Một ý‸  \nvà hai.[^bien-tap]'),
  text('a break by a backslash', 'kieu-la', 'Một ý‸\\\nvà hai.[^bien-tap]'),
  text('a definition of a link', 'kieu-la', 'Một ý.[^bien-tap]\n\n‸[a]: https://example.org/'),
  text('a box to tick', 'kieu-la', '‸- [ ] Một việc.[^bien-tap]'),
  text('stars that do not close', 'dau-thua', '‸**Điều 3 nói rõ.[^bien-tap]'),
  text('a mark with a blank', 'dau-thua', 'Một ý.‸[^a b][^bien-tap]'),
  text('a figure in brackets, as encyclopedias have it', 'dau-thua', 'Một ý.‸[1][^bien-tap]'),
  text('a table without its second line', 'dau-thua', '‸| A | B |\n| 1 | 2[^bien-tap] |'),
  text('braces', 'dau-thua', 'Một ‸{ý}.[^bien-tap]'),
  text('a heading without a blank', 'dau-thua', '‸##Phần một\n\nMột ý.[^bien-tap]'),
  text('a list item without a blank', 'dau-thua', '‸-Một ý.[^bien-tap]'),
  text('a bullet of a word processor', 'dau-thua', '‸•Một ý.[^bien-tap]'),
  text('the place behind an escape', 'dau-thua', 'Một \\* hai ‸* ba.[^bien-tap]'),
  text('the place in an indented line', 'dau-thua', '- Một ý\n  và ‸* hai.[^bien-tap]'),
  text('a line that makes a heading', 'tieu-de', 'Một ý.[^bien-tap]\n‸---\n\nHai ý.[^bien-tap]'),
  text('a second title', 'tieu-de', '‸# Tên\n\nMột ý.[^bien-tap]'),
  text('a heading too deep', 'tieu-de', '‸#### Khoản\n\nMột ý.[^bien-tap]'),
  text('an empty heading', 'tieu-de', '‸##\n\nMột ý.[^bien-tap]'),
  text('a heading of signs', 'tieu-de', '‸## …\n\nMột ý.[^bien-tap]'),
  text('a mark in a heading', 'tieu-de', '## Phần ‸[^bien-tap]\n\nMột ý.[^bien-tap]'),
  text('a link in a heading', 'tieu-de', '## Phần ‸[một](https://example.org/)\n\nMột ý.[^bien-tap]'),
  text('bold in a heading', 'tieu-de', '## ‸**Phần**\n\nMột ý.[^bien-tap]'),
  text('a heading without text', 'tieu-de', '‸## Phần\n\n## Phần hai\n\nMột ý.[^bien-tap]'),
  text('a heading at the end', 'tieu-de', 'Một ý.[^bien-tap]\n\n‸## Phần'),
  ...['Nguồn', 'Quan hệ', 'Mục lục', 'Q', 'Chính', 'Viện dẫn', 'Văn bản'].map((title) =>
    text(`the heading “${title}”, whose id the page has`, 'tieu-de', `‸## ${title}\n\nMột ý.[^bien-tap]`),
  ),
  text('a list that begins elsewhere', 'danh-so', '‸2022. Năm ấy có hội nghị.[^bien-tap]'),
  text('a list that leaves a figure out', 'danh-so', '1. Một.[^bien-tap]\n‸3. Ba.[^bien-tap]'),
  text('an empty item', 'danh-so', '- Một.[^bien-tap]\n‸-\n- Ba.[^bien-tap]'),
  text('a cell too many', 'bang', '| A | B |\n|---|---|\n‸| 1 | 2[^bien-tap] | 3[^bao-nhan-dan] |'),
  text('a cell too few', 'bang', '| A | B |\n|---|---|\n‸| 1[^bien-tap] |'),
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/',
    'mailto:a@example.org',
    'http://localhost/',
    'https://',
  ].map((url) => text(`a link to ${url}`, 'lien-ket', `Xem ‸[đây](${url}).[^bien-tap]`)),
  ...[
    '',
    '#',
    '#dieu-9',
    '../khong-co/',
    '../14-kl-tw-2021',
    '/van-ban/14-kl-tw-2021/',
    '../14-kl-tw-2021/#dieu-9',
    'khong-co.pdf',
  ].map((url) => text(`a link to “${url}”`, 'lien-ket', `Xem ‸[đây](${url}).[^bien-tap]`)),
  text('a link without words', 'lien-ket', 'Xem ‸[](https://example.org/) đây.[^bien-tap]'),
  text('a link by a mail address', 'lien-ket', 'Thư ‸a@example.org gửi tới.[^bien-tap]'),
  text('a day that does not exist', 'dang-ngay', 'Ngày ‸31/2/2021.[^bien-tap]'),
  text('a month that does not exist', 'dang-ngay', 'Ngày ‸15/13/2021.[^bien-tap]'),
  text('a day without a year that does not exist', 'dang-ngay', 'Ngày ‸31/4 có họp.[^bien-tap]'),
  text('a key that looks like a date', 'khong-co-nguon', 'Một ý.‸[^bao-2022-03-29]'),
];

export const LETTERS: readonly Case[] = [
  text('a blank before a mark', 'dau-nguon', 'Một ý. ‸[^bien-tap]'),
  text('a mark on a line of its own', 'dau-nguon', 'Một ý.\n‸[^bien-tap]'),
  text('the line that a new file has', 'chua-viet', `‸${TO_WRITE}`),
  text('the line that a new file has, with a mark', 'chua-viet', `Một ý.[^bien-tap] ‸${TO_WRITE}[^bien-tap]`),
  text('half the line that a new file has', 'chua-viet', '- ‸Thay dòng này bằng nội dung.[^bien-tap]'),
  front('the line that a new file has, for a title', 'chua-viet', 'title: về một việc', `title: "‸${TO_WRITE}"`),
  text('an emoji', 'ky-tu-la', 'Một ý ‸🙂.[^bien-tap]'),
  text('a tab', 'ky-tu-la', 'Một‸\tý.[^bien-tap]'),
  text('NUL', 'ky-tu-la', 'Một ‸\0ý.[^bien-tap]'),
  text('a blank without width', 'ky-tu-la', 'Một‸\u200Bý.[^bien-tap]'),
  text('a sign that turns the text round', 'ky-tu-la', 'Một ‸\u202Eý.[^bien-tap]'),
  text('a Cyrillic letter', 'ky-tu-la', 'Một ‸а.[^bien-tap]'),
  text('a ligature', 'ky-tu-la', 'Một ‸ﬁ.[^bien-tap]'),
  text('what a broken text has for a letter', 'ky-tu-la', 'Một ‸\uFFFD.[^bien-tap]'),
  text('a heap of marks', 'ky-tu-la', 'Một ‸a\u0316\u0317.[^bien-tap]'),
];

export const YAML: readonly Case[] = [
  front('an alias', 'yaml', 'về một việc', '‸*a'),
  front('an anchor', 'yaml', 'về một việc', '&a ‸về một việc'),
  front('a tag', 'yaml', 'về một việc', '!!js ‸x'),
  front('a tag that YAML knows', 'yaml', 'về một việc', '!!str ‸x'),
  front('a quotation mark that nothing closes', 'yaml', 'về một việc', '‸"về một việc'),
  front('a brace that nothing closes', 'yaml', 'coverage:', 'relations: ‸{cites: x\ncoverage:'),
  front('a field twice', 'yaml', 'coverage:', '‸kind: Kết luận\ncoverage:'),
  front('two texts', 'yaml', 'coverage:', '‸--- a\ncoverage:'),
  front('a tab as indent', 'yaml', '  state: unknown', '‸\tstate: unknown'),
  front('a line without a colon', 'yaml', 'coverage: record', '‸coverage record'),
  front('a sign that YAML keeps', 'yaml', 'về một việc', '‸@việc'),
  front('a wrong escape', 'yaml', 'về một việc', '"về ‸\\d"'),
  front('a key that is no name', 'yaml', 'coverage:', '‸1: x\ncoverage:'),
  front('a merge', 'truong-la', 'coverage:', '‸<<: {a: b}\ncoverage:'),
  front('the prototype', 'truong-la', 'coverage:', '‸__proto__: {a: b}\ncoverage:'),
  front('the prototype as a relation', 'truong-la', 'coverage:', 'relations:\n  ‸__proto__: []\ncoverage:'),
  front('the constructor', 'truong-la', 'coverage:', '‸constructor: x\ncoverage:'),
  front('yes for a text', 'gia-tri', 'về một việc', '‸true'),
  front('nothing for a text', 'gia-tri', 'về một việc', '‸'),
  front('a tilde for a text', 'gia-tri', 'về một việc', '‸~'),
  front('the year 1', 'gia-tri', '2021-05-18', '‸0001-05-18'),
  front('no end of the front matter', 'phan-dau', '---\nkind', '‸---\nkind').map((part) =>
    part.replace('[bao-nhan-dan]\n---', '[bao-nhan-dan]'),
  ) as unknown as Case,
];

export const VALUES: readonly Case[] = [
  front('a blank title', 'gia-tri', 'về một việc', '‸"  "'),
  front('blanks around', 'gia-tri', 'về một việc', '‸" về một việc"'),
  front('a title of two lines', 'gia-tri', 'về một việc', '‸"về một\\nviệc"'),
  front('Markdown in a title', 'gia-tri', 'về một việc', '‸"về **một** việc"'),
  front('HTML in a title', 'gia-tri', 'về một việc', '‸về <b>một</b> việc'),
  front('a source twice', 'ghi-hai-lan', 'sources: [bao-nhan-dan]', 'sources: [bao-nhan-dan, ‸bao-nhan-dan]'),
  front('its number in the title', 'trich-yeu', 'về một việc', '‸Kết luận số 01-KL/TW về một việc'),
  front('a sign that pictures cannot show', 'trich-yeu', 'về một việc', '‸từ 2021 → 2025'),
  front('a term that the day contradicts', 'khoa', 'issued:', 'term: ‸XII\nissued:'),
  front('checked before it was issued', 'thu-tu-ngay', '  checked: 2026-11-21', '  checked: ‸2021-05-17'),
  front('added before it was issued', 'thu-tu-ngay', 'coverage:', 'added: ‸2021-05-17\ncoverage:'),
  front('checked in a time to come', 'ngay-tuong-lai', '  checked: 2026-11-21', '  checked: ‸2062-11-21'),
  front('the symbol of another body', 'so-hieu', '01-KL/TW', '‸01-KL/UBKTTW'),
  [
    'checked before it was published',
    'thu-tu-ngay',
    'nguon/bao-nhan-dan.md',
    (SMALL_CONTENT['nguon/bao-nhan-dan.md'] ?? '').replace('checked: 2026', 'published: 2026-11-22\nchecked: ‸2026'),
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'C:\\bai.html',
    'host:8080/x',
    'https://localhost/',
  ].map((url) => source(`the address ${url}`, 'gia-tri', `url: ‸${url}`)),
];

const body = (name: string, more = '') =>
  `---\nname: ${name}\nlevel: province\n${more}---\n\nMột cơ quan.[^bien-tap]\n`;
const conference =
  '---\ntitle: Hội nghị\nheld: ‸2022-01-01\nplace: Hải Dương\nhosts: [bo-chinh-tri]\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n';

const inspection = (days: string, examines = '14-kl-tw-2021') =>
  `---\nhow: inspection\nplace: Hải Dương\n${days}by: [bo-chinh-tri]\nexamines: [${examines}]\nsources: [bien-tap]\n---\n\nMột cuộc kiểm tra.[^bien-tap]\n`;

/** A source that the directive rests on. */
const DATED = `---
title: Một bài báo
publisher: Báo
published: 2026-11-22
grade: primary
checked: ‸2026-11-21
url: https://example.org/
---
`;

export const NAMES: readonly Case[] = [
  ['a source checked before it was published', 'thu-tu-ngay', 'nguon/bao-nhan-dan.md', DATED],
  ['a conference of another day', 'ten-tep', 'hoi-nghi/hai-duong-2022-01-02.md', conference],
  ['a conference without a day', 'ten-tep', 'hoi-nghi/hai-duong.md', conference],
  ['an inspection of another day', 'ten-tep', 'kiem-tra/hai-duong-2022-01-02.md', inspection('began: ‸2022-01-01\n')],
  [
    'an inspection of another place',
    'ten-tep',
    'kiem-tra/ninh-thuan-2022-01-01.md',
    inspection('began: 2022-01-01\n').replace('Hải', '‸Hải'),
  ],
  [
    'an inspection that ends before it begins',
    'thu-tu-ngay',
    'kiem-tra/hai-duong-2022-01-02.md',
    inspection('began: 2022-01-02\nended: ‸2022-01-01\n'),
  ],
  [
    'an inspection before there was what it examines',
    'thu-tu-ngay',
    'kiem-tra/hai-duong-2021-01-02.md',
    inspection('began: 2021-01-02\n', '‸14-kl-tw-2021'),
  ],
  [
    'an inspection at a place that is nearly a province',
    'tinh-la',
    'kiem-tra/hai-duog.md',
    inspection('').replace('Hải Dương', '‸Hải Dươg'),
  ],
  ['a body of another name', 'ten-tep', 'co-quan/tinh-uy-ninh-thuan.md', body('‸Ủy ban', 'place: Ninh Thuận\n')],
  [
    'a body of another place',
    'co-quan',
    'co-quan/tinh-uy-hai-duong.md',
    body('Tỉnh ủy Hải Dương', 'place: ‸Ninh Thuận\n'),
  ],
  ['a body twice', 'trung', 'co-quan/bo-chinh.md', body('‸Bộ Chính trị')],
  ['a theme of the same name', 'trung', 'chu-de/viec.md', '---\nname: ‸Nêu gương\nabout: Việc.\norder: 2\n---\n'],
  ['a theme of the same place', 'trung', 'chu-de/viec.md', '---\nname: Việc\nabout: Việc.\norder: ‸1\n---\n'],
  ...['Tệp', 'hai từ', 'nêu-gương', 'a.b', 'a%2Fb', 'index', '2', '__proto__', 'a--b', 'x'.repeat(101)].map(
    (slug): Case => [
      `the file name ${slug}`,
      'ten-tep',
      `chu-de/${slug}.md`,
      '‸---\nname: Việc\nabout: Việc.\norder: 2\n---\n',
    ],
  ),
  ['an unknown folder', 'thu-muc-la', 'nguonn', '‸'],
];

export const EDITORIAL: readonly Case[] = [
  page('a sign that is no tag', 'the-html', 'Dưới <‸5 % số xã.'),
  page('a tag that nothing closes', 'the-html', 'Một ‸<b>ý.'),
  page('a tag', 'the-html', 'Một ‸<b>ý</b>.'),
  page('an expression', 'the-html', 'Một ‸{so}.'),
  page('an expression that nothing closes', 'the-html', 'Một {so.‸'),
  page('an import', 'the-html', "‸import fs from 'node:fs'\n\nMột ý."),
  page('a comment of MDX', 'the-html', 'Một ý.\n\n‸{/* ghi chú */}'),
  page('a mark', 'dau-thua', 'Một ý.‸[^bien-tap]'),
  page('a link to nowhere', 'lien-ket', 'Xem ‸[đây](../khong-co/).'),
  page('a second title', 'tieu-de', '‸# Tên\n\nMột ý.'),
];

export const LIMITS: readonly Case[] = [
  text('a word without end', 'qua-dai', `‸${'a'.repeat(10_001)}`),
  text('a paragraph without end', 'qua-dai', `‸${'Một ý dài thêm nữa.\n'.repeat(1500)}`),
  ['too many lines', 'qua-dai', FILE, GOOD.replace('---\n\nNội', `---\n${'\n'.repeat(1987)}‸${'\n'.repeat(100)}\nNội`)],
  text('quotations in quotations', 'qua-sau', `‸${'>'.repeat(70)} a`),
  text('lists in lists', 'qua-sau', `‸${'- '.repeat(9)}a`),
  text('lists in lists by indent', 'qua-sau', `- a\n‸${' '.repeat(80)}- b`),
  text('brackets in brackets', 'qua-nhieu-dau', `‸${'['.repeat(700)}`),
  text('rows of backticks', 'qua-nhieu-dau', `‸${'` `` '.repeat(300)}`),
  text('pictures in pictures', 'qua-nhieu-dau', `‸${'!['.repeat(400)}`),
  front('a bomb in YAML', 'qua-nhieu-dau', '---\nkind', `‸---\na: ${'['.repeat(700)}\nkind`),
  text('too large a file', 'qua-lon', 'a').map((part) =>
    part.startsWith('---') ? `‸${part}${'a b\n\n'.repeat(50_000)}` : part,
  ) as unknown as Case,
];

/** What is no fault though it looks like one: a text. */
export const GOOD_TEXTS: readonly (readonly [name: string, markdown: string])[] = [
  ['signs that are escaped', 'Dưới \\<5 % và 2 \\* 3, \\[1], tệp export_docx.[^bien-tap]'],
  ['an entity', 'Hỏi &amp; đáp.[^bien-tap]'],
  ['bold and slanted words', '**Điều 3.** Nói *rõ*.[^bien-tap]'],
  ['a figure with a point at the start of a line', '1.800 đại biểu dự.[^bien-tap]'],
  ['a link to the web', 'Xem [đây](https://example.org/a_b~c).[^bien-tap]'],
  ['an address by itself', 'Xem https://example.org/a_b_c tại đó.[^bien-tap]'],
  [
    'links within',
    'Xem [a](../14-kl-tw-2021/), [b](../../14-kl-tw/), [c](#phan).[^bien-tap]\n\n## Phần\n\nMột ý.[^bien-tap]',
  ],
  ['a list from one', '1. Một.[^bien-tap]\n2. Hai.[^bien-tap]'],
  ['a section that only has clauses', '## Phần\n\n### Điều 1. Một\n\nMột ý.[^bien-tap]'],
  ['a table', '| A | B |\n|---|---|\n| 1 | 2[^bien-tap] |'],
  ['29 February', 'Ngày 29/2/2024 và ngày 29/2.[^bien-tap]'],
  ['a share', '98/100 đại biểu.[^bien-tap]'],
];

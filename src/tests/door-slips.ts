/** Single slips for a copy of the project's own content, half of them known from public reports about other generators. */

/** Stands before the place where the slip is to be told. */
export const MARK = '‸';

export interface Slip {
  readonly name: string;
  /** Where the like was reported of another program: its repository and the number of the issue. */
  readonly report?: string;
  readonly file: string;
  /** The file with the slip, the mark in it; given the file as it is, or nothing where there is none. */
  readonly change: (text: string) => string;
}

const DIRECTIVE = 'van-ban/66-kh-tu-2022.md';
const PAGE = 'trang/gioi-thieu.mdx';
const SOURCE = 'nguon/bao-dak-nong-2022-03-29.md';
const BODY = 'co-quan/tinh-uy-dak-nong.md';
const CONFERENCE = 'hoi-nghi/ninh-thuan-2022-03-18.md';

type Row = readonly [name: string, report: string | undefined, what: string];

/** Text at the end of a directive. */
const TEXTS: readonly Row[] = [
  ['a block of HTML', 'gohugoio/hugo#13013', '‸<div>câu</div>'],
  ['a line break as HTML', 'gohugoio/hugo#7139', 'Một ý‸<br>hai.[^bien-tap]'],
  ['a script', 'gohugoio/hugo#6869', '‸<script>alert(1)</script>'],
  ['a comment that nothing closes', 'doxygen/doxygen#11865', '‸<!-- ghi chú\n\nMột ý.[^bien-tap]'],
  ['code that nothing closes', 'stbenjam/skillsaw#410', '‸```\nMột ý.[^bien-tap]'],
  ['two ranges with tildes', 'agegr/pi-web#392', 'Từ 5‸~7 và 8~9 người.[^bien-tap]'],
  ['a range struck through', 'adobe/helix-pipeline#897', 'Từ ~~20~~ người.[^bien-tap]'.replace('~~', '‸~~')],
  ['stars behind a full stop', 'commonmark/commonmark-spec#650', '‸**Điều 3.**Nội dung.[^bien-tap]'],
  ['stars behind a bracket', 'markedjs/marked#3867', '‸**(a)**Nội dung.[^bien-tap]'],
  ['a mark without a source', 'executablebooks/mystjs#278', 'Một ý.‸[^khong-co-nguon-nay]'],
  ['a mark with a blank', undefined, 'Một ý.‸[^a b][^bien-tap]'],
  ['a mark in reference form', 'terrylinooo/githuber-md#192', 'Một ý.‸[1][^bien-tap]'],
  ['a definition of a source', 'markup-carve/carve#550', 'Một ý.[^bien-tap]\n\n‸[^bien-tap]: Báo'],
  [
    'dashes under a sentence',
    'damionx7/Zettel-Notes-Documentation#120',
    'Một ý.[^bien-tap]\n‸---\n\nHai ý.[^bien-tap]',
  ],
  ['one dash under a sentence', 'codemirror/codemirror5#6155', 'Một ý.[^bien-tap]\n‸-'],
  ['a heading of an emoji', 'arto-app/Arto#220', '## ‸🙂\n\nMột ý.[^bien-tap]'],
  ['a heading of signs', 'gjtorikian/html-pipeline#58', '‸## …\n\nMột ý.[^bien-tap]'],
  ['a heading twice', 'nodejs/nodejs.org#2440', '## Phần một\n\nA.[^bien-tap]\n\n‸## Phần một\n\nB.[^bien-tap]'],
  ['a heading that the page has', 'authelia/authelia#6077', '‸## Nguồn\n\nMột ý.[^bien-tap]'],
  ['a heading with the id of the main part', 'MarkBind/markbind#1915', '‸## Chính\n\nMột ý.[^bien-tap]'],
  ['a second title', undefined, '‸# Tên\n\nMột ý.[^bien-tap]'],
  ['a heading without text', undefined, 'Một ý.[^bien-tap]\n\n‸## Phần cuối'],
  ['a link in a heading', undefined, '## Phần ‸[một](https://example.org/)\n\nMột ý.[^bien-tap]'],
  ['a heading without a blank', undefined, '‸##Phần\n\nMột ý.[^bien-tap]'],
  ['a year that becomes a list', 'pytroll/pytroll.github.io#7', '‸2022. Năm ấy có hội nghị.[^bien-tap]'],
  ['a list that leaves a figure out', undefined, '1. Một.[^bien-tap]\n‸3. Ba.[^bien-tap]'],
  [
    'a cell too many',
    'pulldown-cmark/pulldown-cmark#520',
    '| A | B |\n|---|---|\n‸| 1 | 2[^bien-tap] | 3[^bien-tap] |',
  ],
  ['a cell too few', 'trentm/python-markdown2#717', '| A | B |\n|---|---|\n‸| 1[^bien-tap] |'],
  ['a table whose second line is too wide', 'github/cmark-gfm#253', '‸| A | B |\n|---|---|---|\n| 1 | 2[^bien-tap] |'],
  ['a script as a link', 'Python-Markdown/markdown#976', 'Xem ‸[đây](javascript:alert(1)).[^bien-tap]'],
  ['a script as a link, in capitals', 'Python-Markdown/markdown#1607', 'Xem ‸[đây](jAvAsCrIpT:alert(1)).[^bien-tap]'],
  ['a script whose colon is an entity', 'markedjs/marked#203', 'Xem ‸[đây](javascript&#58;alert(1)).[^bien-tap]'],
  ['data as a link', 'fpindej/netrock#59', 'Xem ‸[đây](data:text/html,x).[^bien-tap]'],
  ['a link to a page that is not there', 'vuejs/vuepress#1092', 'Xem ‸[đây](../khong-co/).[^bien-tap]'],
  [
    'a link to a clause that is not there',
    'gohugoio/hugoDocs#1717',
    'Xem ‸[đây](../21-kl-tw-2021/#dieu-99).[^bien-tap]',
  ],
  ['a link without a slash at the end', undefined, 'Xem ‸[đây](../21-kl-tw-2021).[^bien-tap]'],
  ['a link from the root', undefined, 'Xem ‸[đây](/van-ban/21-kl-tw-2021/).[^bien-tap]'],
  ['a picture', undefined, '‸![hình](a.png)[^bien-tap]'],
  ['a break by two blanks', undefined, 'Một ý‸  \nhai.[^bien-tap]'],
  ['a quotation', undefined, '‸> Một ý.[^bien-tap]'],
  ['a blank without width', 'siyuan-note/siyuan#8527', 'Một‸\u200Bý.[^bien-tap]'],
  ['a mark of byte order inside', 'CodeYourFuture/curriculum#65', 'Một‸\uFEFFý.[^bien-tap]'],
  ['NUL', undefined, 'Một ‸\0ý.[^bien-tap]'],
  ['a letter that lost its code', 'cdcoonce/graphmark#297', 'Một ‸\uFFFD.[^bien-tap]'],
  ['a day that does not exist', undefined, 'Ngày ‸31/2/2022.[^bien-tap]'],
  ['a statement without a source', undefined, '‸Không có nguồn.'],
  ['a range with one tilde', undefined, 'Từ 10‸~20% người.[^bien-tap]'],
  ['a blank before a mark', undefined, 'Một ý. ‸[^bien-tap]'],
  ['a mark before the full stop', undefined, 'Một ý‸[^bien-tap].'],
  ['the line that a new file has', undefined, '‸Thay dòng này bằng nội dung, viết bằng lời của mình.[^bien-tap]'],
  ['10,000 quotations in each other', 'gjtorikian/commonmarker#147', `‸${'>'.repeat(9000)} a`],
  ['10,000 brackets in each other', 'Python-Markdown/markdown#798', `‸${'['.repeat(9000)}`],
  ['a word of 50,000 letters', undefined, `‸${'a'.repeat(50_000)}`],
];

/** A field of a directive, by its name, in the place of the line that has it. */
const FIELDS: readonly Row[] = [
  ['a title with a colon', 'kubernetes/kubernetes#12531', 'title: ‸Kế hoạch: thực hiện: một'],
  ['a title with a star', 'Arcath/jekyll-atom#52', 'title: ‸*folio'],
  ['a title with an exclamation mark', 'platers/obsidian-linter#614', 'title: !Note ‸a'],
  ['a title that is true', 'jekyll/jekyll#7514', 'title: ‸true'],
  ['a title with a quotation mark', 'eemeli/yaml#437', 'title: ‸"về một việc'],
  ['a title of blanks', undefined, 'title: ‸"   "'],
  ['a title with HTML', undefined, 'title: ‸về <b>một</b> việc'],
  ['a title with its number', undefined, 'title: ‸Kế hoạch số 66-KH/TU thực hiện kết luận'],
  ['a title that pictures cannot show', undefined, 'title: ‸từ 2021 → 2025'],
  ['a day that does not exist', 'gohugoio/hugo#10717', 'issued: ‸2022-02-30'],
  ['a month that does not exist', 'jekyll/jekyll#4375', 'issued: ‸2022-25-35'],
  ['a day without its zero', 'rackerlabs/technical-blog#56', 'issued: ‸2022-03-8'],
  ['the year 0', 'jekyll/jekyll#2227', 'issued: ‸0000-00-00'],
  ['a bomb', 'nodeca/js-yaml#742', 'title: &a ‸[x, x]\nb: [*a, *a]'],
  ['a misspelt field', 'gohugoio/hugo#14108', '‸isssued: 2022-03-28'],
  ['a field that must be', undefined, ''],
  ['a day as in prose', undefined, 'issued: ‸28/3/2022'],
  ['an issuer by its name', undefined, 'issuer: ‸Tỉnh ủy Lâm Đồng'],
  ['an issuer that is not there', undefined, 'issuer: ‸tinh-uy-khong-co'],
  ['a kind that the number contradicts', undefined, 'kind: Quy định\n'],
];

/** Texts that have no fault but the name they are given. */
const SOUND: Readonly<Record<string, string>> = {
  'thuat-ngu': '---\nterm: Từ thử nghiệm\n---\n\nMột từ.[^bien-tap]\n',
  'van-ban':
    '---\nkind: Kết luận\nnumber: 99-KL/TW\ntitle: về việc thử\nissuer: bo-chinh-tri\nissued: 2022-02-02\n' +
    'status:\n  state: unknown\n  checked: 2022-11-21\n  sources: [bien-tap]\ncoverage: record\nsources: [bien-tap]\n' +
    '---\n\nMột câu.[^bien-tap]\n',
};

/** A file beside the others. */
const FILES: readonly Row[] = [
  ['an editor leaves nothing, a person a copy', undefined, 'van-ban/66-kh-tu-2022 (1).md'],
  ['a percent sign in a name', 'withastro/astro#6217', 'thuat-ngu/100%.md'],
  ['a name in capitals', undefined, 'thuat-ngu/Dang.md'],
  ['a blank in a name', 'bencodezen/cssdevconf2017#7', 'thuat-ngu/hai tu.md'],
  ['signs in a name', 'gohugoio/hugo#5737', 'thuat-ngu/$().md'],
  ['another ending', undefined, 'van-ban/ke-hoach.markdown'],
];

function atEnd([name, report, what]: Row): Slip {
  return { name, ...(report && { report }), file: DIRECTIVE, change: (text) => `${text}\n${what}\n` };
}

function ofField([name, report, what]: Row): Slip {
  const [field = 'coverage'] = /^[a-z]+(?=:)/.exec(what.replace(MARK, '').replace('isssued', 'issued')) ?? [];
  const line = new RegExp(`^${field}: .*\n`, 'm');
  const change = (text: string) => {
    const changed = text.replace(line, what === '' ? '' : `${what.trimEnd()}\n`);
    if (field === 'kind') return changed.replace('number: ', `number: ${MARK}`);
    return changed.includes(MARK) ? changed : MARK + changed;
  };
  return { name, ...(report && { report }), file: DIRECTIVE, change };
}

const OTHERS: readonly Slip[] = [
  ...FILES.map(([name, report, file]): Slip => {
    const [folder = ''] = file.split('/');
    return { name, ...(report && { report }), file, change: () => `${MARK}${SOUND[folder]}` };
  }),
  {
    name: 'a sign that MDX takes for a tag',
    report: 'ClickHouse/ClickHouse#86592',
    file: PAGE,
    change: (text) => `${text}\nDưới <‸5 % số xã.\n`,
  },
  {
    name: 'a tag that MDX misses the end of',
    report: 'casdoor/casdoor-website#604',
    file: PAGE,
    change: (text) => `${text}\nMột ‸<b>ý.\n`,
  },
  { name: 'a name that MDX does not know', file: PAGE, change: (text) => `${text}\nMột ‸{so}.\n` },
  { name: 'an import', file: PAGE, change: (text) => `${text}\n‸import a from './a.js'\n` },
  {
    name: 'a link from a page to nowhere',
    report: 'MarkBind/markbind#895',
    file: PAGE,
    change: (text) => `${text}\nXem ‸[đây](../khong-co/).\n`,
  },
  {
    name: 'no end of the front matter',
    report: 'galaxyproject/galaxy-hub#206',
    file: BODY,
    change: (text) => MARK + text.replace('\n---\n', '\n'),
  },
  { name: 'no front matter', file: BODY, change: () => 'Chỉ có chữ.\n'.replace(/^/, MARK) },
  { name: 'an empty file', file: BODY, change: () => MARK },
  { name: 'a field twice', file: BODY, change: (text) => text.replace('level:', '‸name: Tỉnh ủy\nlevel:') },
  {
    name: 'a tab as indent',
    file: CONFERENCE,
    change: (text) => text.replace('speakers:\n  - name', `speakers:\n${MARK}\t- name`),
  },
  {
    name: 'a source with a script for an address',
    report: 'evilstreak/markdown-js#235',
    file: SOURCE,
    change: (text) => text.replace('grade:', 'url: ‸javascript:alert(1)\ngrade:'),
  },
  {
    name: 'a source checked before it was published',
    file: SOURCE,
    change: (text) => text.replace('checked: 2026', 'checked: ‸2006'),
  },
  {
    name: 'a conference of another day',
    file: CONFERENCE,
    change: (text) => text.replace('held: 2022-03-18', 'held: ‸2022-03-19'),
  },
  ...['2.000', '1,250', '07', '+5'].map(
    (written): Slip => ({
      name: `${written} people`,
      file: CONFERENCE,
      change: (text) => text.replace(/^attendance: .*$/m, `attendance: ${MARK}${written}`),
    }),
  ),
  {
    name: 'a relation by a number',
    file: DIRECTIVE,
    change: (text) => text.replace('to: 21-kl-tw-2021', 'to: ‸Kết luận số 21-KL/TW'),
  },
  {
    name: 'a conference before what it disseminates',
    file: 'hoi-nghi/ninh-thuan-2021-03-18.md',
    change: () =>
      '---\ntitle: Hội nghị\nheld: 2021-03-18\nplace: Ninh Thuận\nhosts: [tinh-uy-ninh-thuan]\ndisseminates: [‸21-kl-tw-2021]\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n',
  },
  {
    name: 'a province that does not exist',
    file: BODY,
    change: (text) => text.replace('place: Đắk Nông', 'place: ‸Đắk Nong Nong'),
  },
  {
    name: 'the same body twice',
    report: 'withastro/astro#14846',
    file: 'co-quan/tinh-uy.md',
    change: () =>
      '---\nname: ‸Tỉnh ủy Đắk Nông\nlevel: province\norgan: TU\nplace: Đắk Nông\n---\n\nMột cơ quan.[^bien-tap]\n',
  },
  {
    name: 'the same theme twice',
    report: 'marcuswhybrow/ray-peat-rodeo#25',
    file: 'chu-de/viec-neu-guong.md',
    change: () => '---\nname: ‸Nêu gương\nabout: Một việc.\norder: 99\n---\n',
  },
  {
    name: 'a relation to itself',
    file: DIRECTIVE,
    change: (text) => text.replace('to: 21-kl-tw-2021', 'to: ‸66-kh-tu-2022'),
  },
  {
    name: 'a relation to what came later',
    file: DIRECTIVE,
    change: (text) => text.replace('to: 03-kh-tw-2021', 'to: ‸207-qd-tw-2026'),
  },
  {
    name: 'a clause that lost its address',
    file: 'van-ban/03-kh-tw-2021.md',
    change: (text) => text.replace('## Bối cảnh', '‸## Bối cảnh ra đời'),
  },
  {
    name: 'letters of NFD',
    file: DIRECTIVE,
    change: (text) => `${text}\nMột ${'ệ'.normalize('NFD').replace(/^/, MARK)}.[^bien-tap]\n`,
  },
];

export const SLIPS: readonly Slip[] = [...TEXTS.map(atEnd), ...FIELDS.map(ofField), ...OTHERS];

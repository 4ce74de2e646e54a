import { directive, SMALL_CONTENT } from './content-folder.ts';

const FILE = 'van-ban/01-kl-tw-2021.md';
const GOOD = directive('01-KL/TW', '2021-05-18');

/** A fault and words of its message or its cure, which must help: what it is, the file, its text, the words. */
export type Cure = readonly [name: string, file: string, text: string, words: string];

const text = (name: string, markdown: string, words: string): Cure => [
  name,
  FILE,
  directive('01-KL/TW', '2021-05-18', markdown),
  words,
];

const front = (name: string, from: string, to: string, words: string): Cure => [
  name,
  FILE,
  GOOD.replace(from, to),
  words,
];

const attended = (written: string, words: string): Cure => [
  `${written} people`,
  'hoi-nghi/hai-duong-2022-01-01.md',
  `---\ntitle: Hội nghị\nheld: 2022-01-01\nplace: Hải Dương\nhosts: [bo-chinh-tri]\nattendance: ${written}\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n`,
  words,
];

const TEXTS: readonly Cure[] = [
  text('one tilde', 'Từ 10~20% người.[^bien-tap]', 'Khoảng số viết “10–20”'),
  text('two tildes', 'Từ 10~20, 30~40 người.[^bien-tap]', 'Khoảng số viết “10–20”'),
  text('no mark', 'Một ý.', 'ví dụ [^bao-nhan-dan]; điều do biên tập'),
  text('a mark before a full stop', 'Một ý[^bien-tap].', 'Viết “ý.[^bien-tap]”: chuyển dấu nguồn ra sau dấu chấm.'),
  text('a mark before a full stop, and more', 'Một ý[^bien-tap]. Hai.[^bien-tap]', 'ra sau dấu chấm.'),
  text('two marks before a full stop', 'Một ý[^bao-nhan-dan][^bien-tap].', 'Viết “ý.[^bao-nhan-dan][^bien-tap]”'),
  text('a blank before a mark', 'Một ý. [^bien-tap]', 'Viết “ý.[^bien-tap]”: bỏ khoảng trắng.'),
  text('a source that is not there', 'Một ý.[^bao-lao-dong]', 'Tạo trước bằng npm run new -- nguon'),
];

const FIELDS: readonly Cure[] = [
  front('a day as in prose', '2021-05-18', '18/5/2021', 'Ghi 2021-05-18.'),
  front('a day without noughts', '2021-05-18', '2021-5-18', 'Ghi 2021-05-18.'),
  front('a year for a day', '2021-05-18', '2021', 'Chỉ biết năm thì bỏ dòng này'),
  front('a body by its name', 'bo-chinh-tri', 'Bộ Chính trị', 'Có phải ý bạn là “bo-chinh-tri”?'),
  front(
    'a directive by its number',
    'coverage:',
    'relations:\n  basis:\n    - to: Kết luận số 14-KL/TW\n      sources: [bien-tap]\ncoverage:',
    'Có phải ý bạn là “14-kl-tw-2021”?',
  ),
  front(
    'a directive that is not there',
    'coverage:',
    'relations:\n  basis:\n    - to: 99-nq-tw-1999\n      sources: [bien-tap]\ncoverage:',
    'Chưa có thì tạo trước bằng npm run new.',
  ),
  front(
    'a field within a field',
    'coverage:',
    'relations:\n  implements:\n    - to: 14-kl-tw-2021\n      sources: []\ncoverage:',
    'Trường “sources” ở mục thứ nhất của implements',
  ),
  front(
    'a field twice, for an indent is gone',
    'coverage:',
    'relations:\nbasis:\n- to: 14-kl-tw-2021\nsources: [bien-tap]\ncoverage:',
    'có lẽ dòng 14 thiếu dấu cách ở đầu',
  ),
  front('a field that has lost its indent', '  state:', 'state:', 'Để đúng 2 dấu cách ở đầu dòng này, như dòng 9.'),
  front(
    'a group that has lost its indent',
    '  state: unknown\n  checked: 2026-11-21\n  sources: [bien-tap]\n',
    'state: unknown\nchecked: 2026-11-21\nsources: [bien-tap]\n',
    'có lẽ dòng 10 thiếu dấu cách ở đầu',
  ),
  front('a field of a group', 'coverage:', 'checked: 2026-11-21\ncoverage:', '“checked” nằm bên trong “status”'),
];

const NUMBERS: readonly Cure[] = [
  attended('2.000', 'Ghi 2000, không có dấu chấm.'),
  attended('1.250', 'Ghi 1250, không có dấu chấm.'),
  attended('1.250.000', 'Ghi 1250000, không có dấu chấm.'),
  attended('1,250', 'Ghi 1250, không có dấu phẩy.'),
  attended('1 250', 'Ghi 1250, không có dấu cách.'),
  attended('07', 'Ghi 7, không có số 0 ở đầu.'),
  attended('+5', 'Ghi 5, không có dấu cộng.'),
  attended('"2000"', 'Ghi 2000, không có dấu nháy.'),
  ...['0', '-5', '2.5', '2.0', '1e3', '0x10', 'nhiều'].map((written) =>
    attended(written, 'Ghi lại “attendance”: số người dự'),
  ),
];

export const CURES: readonly Cure[] = [...TEXTS, ...FIELDS, ...NUMBERS];

/** A fault whose cure is followed to the letter: what it is, the file, its text, and the text after what the fault told was done. */
export type Followed = readonly [
  name: string,
  file: string,
  text: string,
  follow: (text: string, told: { readonly line: number; readonly hint: string }) => string,
];

type Follow = Followed[3];

/** The line that is told changed. */
const inLine =
  (change: (line: string, hint: string) => string): Follow =>
  (text, { line, hint }) =>
    text
      .split('\n')
      .map((each, index) => (index === line - 1 ? change(each, hint) : each))
      .join('\n');

/** What a cure gives between “ and ”. */
const quoted = (hint: string) => /“([^”]*)”/.exec(hint)?.[1] ?? '';

/** As many blanks at the start of the line as the cure says, and no tab. */
const indented = inLine(
  (line, hint) => ' '.repeat(Number(/đúng (\d+) dấu cách/.exec(hint)?.[1] ?? 0)) + line.trimStart(),
);

const removed: Follow = (text, { line }) =>
  text
    .split('\n')
    .toSpliced(line - 1, 1)
    .join('\n');

const written = (from: string): Follow => inLine((line, hint) => line.replace(from, quoted(hint)));

const withRelation = (rows: string) => GOOD.replace('coverage:', `relations:\n  related:\n${rows}coverage:`);

const ROW = '    - to: 14-kl-tw-2021\n';
const OF_ROW = '      sources: [bien-tap]\n';

export const FOLLOWED: readonly Followed[] = [
  ['blank lines before the first fence', FILE, `\n${GOOD}`, removed],
  ['dashes of a word processor', FILE, GOOD.replace('---', '—'), inLine((_line, hint) => quoted(hint))],
  ['a tab before a dash', FILE, withRelation(`\t- to: 14-kl-tw-2021\n${OF_ROW}`), indented],
  ['a tab in an entry', FILE, withRelation(`${ROW}\tsources: [bien-tap]\n`), indented],
  ['a tab in a group', FILE, GOOD.replace('  checked', '\tchecked'), indented],
  ['an entry too deep', FILE, withRelation(`${ROW}        note: Một câu.\n${OF_ROW}`), indented],
  ['an entry not deep enough', FILE, withRelation(`${ROW}     sources: [bien-tap]\n`), indented],
  ['an entry as deep as its dash', FILE, withRelation(`${ROW}    sources: [bien-tap]\n`), indented],
  [
    'a field too deep under a comment',
    FILE,
    GOOD.replace('\nsources: [bao', '\n# tên nguồn\n  sources: [bao'),
    indented,
  ],
  ['a field that has lost its indent', FILE, GOOD.replace('  state:', 'state:'), indented],
  ['a first field that is indented', FILE, GOOD.replace('kind:', ' kind:'), indented],
  ...['kind', 'title', 'coverage'].map(
    (name): Followed => [
      `no blank behind the colon of ${name}`,
      FILE,
      GOOD.replace(`\n${name}: `, `\n# lời\n${name}:`),
      inLine((line, hint) => line.replace(`${name}:`, quoted(hint))),
    ],
  ),
  ['a field in capitals', FILE, GOOD.replace('kind:', 'Kind:'), written('Kind')],
  [
    'a relation in Vietnamese',
    FILE,
    withRelation(`${ROW}${OF_ROW}`).replace('related', 'liên quan về chủ đề'),
    written('liên quan về chủ đề'),
  ],
  ['an optional field without a value', FILE, withRelation(`${ROW}      note:\n${OF_ROW}`), removed],
  ['a term without a value', FILE, GOOD.replace('coverage:', 'term:\ncoverage:'), removed],
  [
    'a source that is no list',
    FILE,
    GOOD.replace('[bao-nhan-dan]\n---', 'bao-nhan-dan\n---'),
    inLine((_line, hint) => quoted(hint)),
  ],
  [
    'words with commas that are no list',
    'nguon/bao-nhan-dan.md',
    `${(SMALL_CONTENT['nguon/bao-nhan-dan.md'] ?? '').replace('quotes: [5 rõ]', 'quotes: trung thực, đầy đủ')}\nMột lời.\n`,
    inLine((_line, hint) => quoted(hint)),
  ],
  [
    'a directive by its kind and figures',
    FILE,
    withRelation(`    - to: Kết luận 14\n${OF_ROW}`),
    written('Kết luận 14'),
  ],
  [
    'a source by what people call it',
    FILE,
    GOOD.replace('sources: [bao-nhan-dan]', 'sources: [Báo Nhân Dân điện tử]'),
    written('Báo Nhân Dân điện tử'),
  ],
  ['a body by its letters', FILE, GOOD.replace('bo-chinh-tri', 'BCT'), written('BCT')],
  [
    'a clause by its heading',
    FILE,
    `${GOOD.replace('coverage:', 'themes:\n  neu-guong: [Nêu gương]\ncoverage:')}\n### Nêu gương\n\nMột ý.[^bien-tap]\n`,
    written('Nêu gương'),
  ],
  ...(
    [
      ['a mark behind a blank and before a full stop', 'Cơ quan TW [^bien-tap].', 'TW [^bien-tap].'],
      ['two marks before a full stop', 'Một ý[^bao-nhan-dan][^bien-tap].', 'ý[^bao-nhan-dan][^bien-tap].'],
      ['two marks apart, before a full stop', 'Một ý [^bao-nhan-dan] [^bien-tap].', 'ý [^bao-nhan-dan] [^bien-tap].'],
      ['straight quotation marks', 'Theo "5 rõ".[^bao-nhan-dan]', '"5 rõ"'],
    ] as const
  ).map(([name, paragraph, from]): Followed => {
    const curved = inLine((line, hint) =>
      line.replace(from, from.startsWith('"') ? `“${quoted(hint)}”` : quoted(hint)),
    );
    return [name, FILE, directive('01-KL/TW', '2021-05-18', paragraph), curved];
  }),
  [
    'a row without a mark',
    FILE,
    directive('01-KL/TW', '2021-05-18', '| A | B |\n|---|---|\n| 1 | 2 |'),
    inLine((line, hint) => line.replace(/ \|$/, `${/\[\^[^\]]*\]/.exec(hint)?.[0]} |`)),
  ],
  [
    'a mark behind the last bar',
    FILE,
    directive('01-KL/TW', '2021-05-18', '| A | B |\n|---|---|\n| 1 | 2 |[^bien-tap]'),
    inLine((line) => line.replace(' |[^bien-tap]', '[^bien-tap] |')),
  ],
];

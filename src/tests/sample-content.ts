/**
 * The content of the sample site, on which the tests say what pages do: directives as real ones are numbered, issued
 * and related, with little text. It stays as it is, whatever is added to `content/`.
 */

const CHECKED = '2026-11-21';

interface Sample {
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issued?: string;
  readonly term?: string;
  readonly state?: string;
  readonly since?: string;
  readonly source?: string;
  /** Relations, and their source unless it is the press: "replaces 37-qd-tw-2021 trang-thu-cap". */
  readonly to?: readonly string[];
  readonly themes?: Readonly<Record<string, string>>;
  readonly text: string;
}

const TASKS = 'về đẩy mạnh xây dựng, chỉnh đốn Đảng';
const FORBIDDEN = 'về những điều đảng viên không được làm';
const CORRUPTION = 'về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí';
const CENTRAL = { issuer: 'ban-chap-hanh-trung-uong' };
const POLITBURO = { issuer: 'bo-chinh-tri' };
const PRESS = 'bao-dak-nong-2022-03-29';
const SECONDARY = 'trang-thu-cap';

const ARTICLES = [
  'Chủ trương của Đảng, pháp luật',
  'Nguyên tắc tổ chức',
  'Nền tảng tư tưởng, nêu gương',
  'Bí mật và tài liệu',
  'Viết bài, cung cấp tư liệu',
  'Khiếu nại, tố cáo',
  'Đoàn kết nội bộ',
  'Lập hội, tụ tập',
  'Kê khai, văn bằng, tài sản ở nước ngoài',
  'Bảo vệ cán bộ',
  'Quản lý cán bộ',
  'Thực hiện chức trách',
];

const TASKS_OF_A_PROVINCE = [
  'Đợt sinh hoạt chính trị',
  'Xây dựng kế hoạch',
  'Giáo dục chính trị',
  'Chất lượng sinh hoạt',
  'Lấy phiếu tín nhiệm',
  'Tập trung dân chủ',
  'Báo chí, internet',
  'Kiểm tra, giám sát',
];

const DIRECTIVES: Readonly<Record<string, Sample>> = {
  '21-kl-tw-2021': {
    kind: 'Kết luận',
    number: '21-KL/TW',
    title: TASKS,
    ...CENTRAL,
    issued: '2021-10-25',
    term: 'XIII',
    text: clauses('Nhóm', ['Tư tưởng', 'Đạo đức', 'Tổ chức', 'Cán bộ', 'Kiểm tra', 'Nhân dân', 'Thể chế'], PRESS),
  },
  '21-kl-tw-2012': {
    kind: 'Kết luận',
    number: '21-KL/TW',
    title: CORRUPTION,
    ...CENTRAL,
    issued: '2012-05-25',
    term: 'XI',
    text: p('Kết luận nói về công tác phòng, chống tham nhũng.'),
  },
  '37-qd-tw-2021': {
    kind: 'Quy định',
    number: '37-QĐ/TW',
    title: FORBIDDEN,
    ...CENTRAL,
    issued: '2021-10-25',
    term: 'XIII',
    state: 'replaced',
    since: '2026-07-26',
    source: SECONDARY,
    to: ['replaces 47-qd-tw-2011'],
    themes: { 'neu-guong': 'dieu-3' },
    text: `${p('Quy định gồm 19 điều đảng viên không được làm, ký ngày 25/10/2021.', 'bao-ninh-thuan-2022-03-18')}
${clauses('Điều', ARTICLES, PRESS, `bao-ninh-thuan-2022-03-18][^${SECONDARY}`)
  .replace('Việc thứ nhất của mục 9', 'Cấm dùng văn bằng giả')
  .replace(/(Việc thứ nhất của mục 8.*\[\^)/, '$1bien-tap][^')}
${['Điều 13', 'Điều 14'].map((label) => `### ${label}. Chưa có nguồn\n\n${p('Chưa có nguồn.', 'bien-tap')}`).join('\n')}
## Phổ biến, quán triệt

- Ngày 26/1/2022: học ở Hải Dương.[^bien-tap]
- Ngày 18/3/2022: học ở Ninh Thuận.[^bao-ninh-thuan-2022-03-18]
`,
  },
  '47-qd-tw-2011': {
    kind: 'Quy định',
    number: '47-QĐ/TW',
    title: FORBIDDEN,
    ...CENTRAL,
    issued: '2011-11-01',
    term: 'XI',
    state: 'replaced',
    to: ['replaces 115-qd-tw-2007'],
    text: p('Sau đó có Quy định số 37-QĐ/TW ngày 25/10/2021.'),
  },
  '115-qd-tw-2007': {
    kind: 'Quy định',
    number: '115-QĐ/TW',
    title: FORBIDDEN,
    ...POLITBURO,
    issued: '2007-12-07',
    term: 'X',
    state: 'replaced',
    text: p('Sau đó có Quy định số 37-QĐ/TW ngày 25/10/2021.'),
  },
  '207-qd-tw-2026': {
    kind: 'Quy định',
    number: '207-QĐ/TW',
    title: FORBIDDEN,
    ...CENTRAL,
    issued: '2026-07-26',
    term: 'XIV',
    state: 'in-force',
    source: SECONDARY,
    to: [`replaces 37-qd-tw-2021 ${SECONDARY}`],
    text: p('Trước đó có Quy định số 37-QĐ/TW ngày 25/10/2021.', SECONDARY),
  },
  '262-qd-tw-2014': {
    kind: 'Quy định',
    number: '262-QĐ/TW',
    title: 'về việc lấy phiếu tín nhiệm',
    ...POLITBURO,
    issued: '2014-10-08',
    term: 'XI',
    state: 'replaced',
    text: p('Quy định nói về lấy phiếu tín nhiệm.'),
  },
  '96-qd-tw-2023': {
    kind: 'Quy định',
    number: '96-QĐ/TW',
    title: 'về việc lấy phiếu tín nhiệm',
    ...POLITBURO,
    issued: '2023-02-02',
    term: 'XIII',
    to: ['replaces 262-qd-tw-2014'],
    text: p('Quy định nói về lấy phiếu tín nhiệm.'),
  },
  '262-qd-tw-2025': {
    kind: 'Quy định',
    number: '262-QĐ/TW',
    title: 'về sửa đổi, bổ sung một số điều',
    ...CENTRAL,
    issued: '2025-02-03',
    term: 'XIII',
    text: p('Quy định sửa đổi, bổ sung một số điều về kỷ luật.'),
  },
  ...Object.fromEntries(
    [
      ['2006-08-21', 'X'],
      ['2016-10-30', 'XII'],
      ['2026-03-23', 'XIV'],
    ].map(([issued = '', term = '']): [string, Sample] => [
      `04-nq-tw-${issued.slice(0, 4)}`,
      {
        kind: 'Nghị quyết',
        number: '04-NQ/TW',
        title: CORRUPTION,
        ...CENTRAL,
        issued,
        term,
        text: p('Một đường lối.'),
      },
    ]),
  ),
  '69-qd-tw-2022': {
    kind: 'Quy định',
    number: '69-QĐ/TW',
    title: 'về kỷ luật tổ chức đảng, đảng viên vi phạm',
    ...POLITBURO,
    issued: '2022-07-06',
    term: 'XIII',
    text: p('Quy định nói về kỷ luật; trước đó có Quy định số 37-QĐ/TW ngày 25/10/2021.'),
  },
  '03-kh-tw-2021': {
    kind: 'Kế hoạch',
    number: '03-KH/TW',
    title: 'thực hiện Kết luận số 21-KL/TW của Ban Chấp hành Trung ương',
    ...POLITBURO,
    issued: '2021-12-01',
    term: 'XIII',
    to: [`implements 21-kl-tw-2021 ${SECONDARY}`],
    text: p('Kế hoạch đưa Kết luận số 21-KL/TW ngày 25/10/2021 vào thực hiện.'),
  },
  '43-kh-tu-dak-nong-2022': {
    kind: 'Kế hoạch',
    number: '43-KH/TU',
    title: 'thực hiện Kết luận số 21-KL/TW và Kế hoạch số 03-KH/TW',
    issuer: 'tinh-uy-dak-nong',
    issued: '2022-03-23',
    to: ['implements 21-kl-tw-2021', 'implements 03-kh-tw-2021'],
    themes: { 'lay-phieu-tin-nhiem': 'lay-phieu-tin-nhiem' },
    text: `${p('Kế hoạch của tỉnh đưa Kết luận số 21-KL/TW ngày 25/10/2021 vào thực hiện.', PRESS)}
${clauses('', TASKS_OF_A_PROVINCE, PRESS)}`,
  },
  '107-kh-tu-quang-nam-2022': {
    kind: 'Kế hoạch',
    number: '"107"',
    title: 'thực hiện Kết luận 21 ngày 25/10/2021 của Ban Chấp hành Trung ương',
    issuer: 'ban-thuong-vu-tinh-uy-quang-nam',
    issued: '2022-01-07',
    to: ['implements 21-kl-tw-2021'],
    themes: { 'lay-phieu-tin-nhiem': 'lay-phieu-tin-nhiem' },
    text: `### Lấy phiếu tín nhiệm\n\n${p('Kế hoạch nói về kỷ luật và lấy phiếu tín nhiệm.')}`,
  },
  '99-kh-tu-ninh-thuan-2022': {
    kind: 'Kế hoạch',
    number: '99-KH/TU',
    title: 'thực hiện Kết luận số 21-KL/TW của Ban Chấp hành Trung ương Đảng khóa XIII',
    issuer: 'tinh-uy-ninh-thuan',
    issued: '2022-01-14',
    to: ['implements 21-kl-tw-2021'],
    text: p('Kế hoạch nói về kỷ luật, và nhắc Quy định số 37-QĐ/TW ngày 25/10/2021.'),
  },
  '527-dang-doan-quoc-hoi-2022': {
    kind: 'Kế hoạch',
    number: '"527"',
    title: 'thực hiện Kết luận số 21-KL/TW và Kế hoạch số 03',
    issuer: 'dang-doan-quoc-hoi',
    to: ['implements 21-kl-tw-2021', 'implements 03-kh-tw-2021'],
    text: p('Kế hoạch mở đường cho các nhiệm vụ.'),
  },
};

/** Files of a content folder. */
export const SAMPLE_CONTENT: Readonly<Record<string, string>> = {
  ...folder('nguon', {
    'bien-tap': source('Nhận định của ban biên tập', 'Ban biên tập', 'editorial'),
    'bao-ninh-thuan-2022-03-18': source('Hội nghị trực tuyến ở tỉnh', 'Báo Ninh Thuận điện tử', 'primary'),
    [PRESS]: source(
      'Tỉnh ủy ban hành kế hoạch thực hiện các kết luận của Trung ương',
      'Báo Đắk Nông điện tử',
      'primary',
    ),
    [SECONDARY]: source('Tài liệu ôn tập', 'Một trang tài liệu', 'secondary'),
  }),
  ...folder('co-quan', {
    'ban-chap-hanh-trung-uong': body('Ban Chấp hành Trung ương', 'central', 'organ: TW'),
    'bo-chinh-tri': body('Bộ Chính trị', 'central', 'organ: TW'),
    'dang-doan-quoc-hoi': body('Đảng đoàn Quốc hội', 'other'),
    'tinh-uy-dak-nong': body('Tỉnh ủy Đắk Nông', 'province', 'organ: TU', 'place: Đắk Nông'),
    'tinh-uy-ninh-thuan': body('Tỉnh ủy Ninh Thuận', 'province', 'organ: TU', 'place: Ninh Thuận'),
    'ban-thuong-vu-tinh-uy-quang-nam': body(
      'Ban Thường vụ Tỉnh ủy Quảng Nam',
      'province',
      'organ: TU',
      'place: Quảng Nam',
    ),
  }),
  ...folder('thuat-ngu', {
    'neu-guong': `---\nterm: Nêu gương\naliases: [nêu gương]\n---\n\n${p('Làm mẫu cho người khác.')}`,
    'lay-phieu-tin-nhiem': `---\nterm: Lấy phiếu tín nhiệm\n---\n\n${p('Hỏi mức độ tin cậy bằng phiếu.')}`,
  }),
  ...folder('chu-de', {
    'neu-guong': '---\nname: Nêu gương\nabout: Làm mẫu.\norder: 1\n---\n',
    'lay-phieu-tin-nhiem': '---\nname: Lấy phiếu tín nhiệm\nabout: Hỏi mức độ tin cậy.\norder: 2\n---\n',
  }),
  ...folder('dia-gioi', {
    'hien-nay': '---\nprovinces: [Đắk Nông, Gia Lai, Hải Dương, Ninh Thuận, Quảng Nam]\nsources: [bien-tap]\n---\n',
  }),
  ...folder('ho-van-ban', {
    'hai-van-ban': `---
name: Hai văn bản trung tâm
central: [21-kl-tw-2021, 37-qd-tw-2021]
tree: 21-kl-tw-2021
description: Hai văn bản và các kế hoạch thực hiện
summary: Hai văn bản và những văn bản triển khai
spread:
  name: Từ Trung ương tới địa phương
  from: 2021-10-01
  to: 2022-05-31
queries: [ket luan 21]
---
`,
  }),
  ...folder('hoi-nghi', {
    'ninh-thuan-2022-03-18': `---
title: Hội nghị trực tuyến học tập các nội dung Hội nghị Trung ương 4, khóa XIII
held: 2022-03-18
place: Ninh Thuận
hosts: [tinh-uy-ninh-thuan]
disseminates: [21-kl-tw-2021, 37-qd-tw-2021]
sources: [bao-ninh-thuan-2022-03-18]
---

${p('Hội nghị học Quy định số 37-QĐ/TW ngày 25/10/2021.')}`,
    'hai-duong-2022-01-26': `---
title: Hội nghị bàn việc thực hiện
held: 2022-01-26
place: Hải Dương
hosts: [bo-chinh-tri]
disseminates: [37-qd-tw-2021]
sources: [bien-tap]
---

${p('Hội nghị ở Hải Dương bàn về Quy định số 37-QĐ/TW ngày 25/10/2021.', PRESS)}`,
  }),
  ...folder('kiem-tra', {
    'ninh-thuan-2023-07-14': `---
how: inspection
place: Ninh Thuận
began: 2023-07-14
by: [bo-chinh-tri]
team: Đoàn kiểm tra số 1
inspected: [Tỉnh ủy Ninh Thuận]
examines: [21-kl-tw-2021]
sources: [bao-ninh-thuan-2022-03-18]
---

${p('Một đoàn xem việc thực hiện Kết luận số 21-KL/TW ngày 25/10/2021.')}`,
  }),
  ...Object.fromEntries(
    ['gioi-thieu', 'nguon-va-phuong-phap', 'tro-nang', 'du-lieu'].map((name) => [
      `trang/${name}.mdx`,
      `---\ntitle: Trang ${name}\ndescription: Một trang về trang này.\n---\n\nMột trang.\n`,
    ]),
  ),
  ...folder('van-ban', Object.fromEntries(Object.entries(DIRECTIVES).map(([slug, sample]) => [slug, file(sample)]))),
};

function folder(name: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([slug, text]) => [`${name}/${slug}.md`, text]));
}

function file(sample: Sample): string {
  const { kind, number, title, issuer, issued, term, state = 'unknown', since, themes, text } = sample;
  const key = sample.source ?? PRESS;
  const coverage = text.includes('###') ? 'full' : 'record';
  const byType = Map.groupBy(sample.to ?? [], (relation) => relation.split(' ')[0] ?? '');
  const relations = [...byType].flatMap(([type, links]) => [
    `  ${type}:`,
    ...links
      .map((link) => link.split(' '))
      .map(([, slug, source = PRESS]) => `    - to: ${slug}\n      sources: [${source}]`),
  ]);
  return [
    `---\nkind: ${kind}\nnumber: ${number}\ntitle: ${title}\nissuer: ${issuer}`,
    ...(issued ? [`issued: ${issued}`] : []),
    ...(term ? [`term: ${term}`] : []),
    `status:\n  state: ${state}\n  checked: ${CHECKED}\n  sources: [${state === 'unknown' ? 'bien-tap' : key}]`,
    ...(since ? [`  since: ${since}`] : []),
    `coverage: ${coverage}`,
    ...(relations.length > 0 ? ['relations:', ...relations] : []),
    ...(themes ? ['themes:', ...Object.entries(themes).map(([theme, clause]) => `  ${theme}: [${clause}]`)] : []),
    `sources: [${PRESS}]\n---\n\n${text}`,
  ].join('\n');
}

function p(text: string, key = PRESS): string {
  return `${text}[^${key}]\n`;
}

/** A part with clauses of some passages each: a page that is long enough to be scrolled. */
function clauses(level: string, names: readonly string[], key: string, second = key): string {
  const texts = names.map((name, index) => {
    const heading = level ? `${level} ${index + 1}. ${name}` : name;
    const rest = `của mục ${index + 1}: ${'làm đúng những điều đã nêu, và kiểm tra việc làm. '.repeat(6).trim()}`;
    const passages = [p(`Việc thứ nhất ${rest}`, key), p(`Việc thứ hai ${rest}`, second)];
    return [`### ${heading}\n`, ...passages].join('\n');
  });
  return ['## Nội dung\n', ...texts].join('\n');
}

function source(title: string, publisher: string, grade: string): string {
  const where = grade === 'editorial' ? '' : `url: https://example.org/${encodeURI(publisher.replaceAll(' ', '-'))}\n`;
  return `---\ntitle: ${title}\npublisher: ${publisher}\n${where}grade: ${grade}\nchecked: ${CHECKED}\n---\n`;
}

function body(name: string, level: string, ...more: readonly string[]): string {
  return `---\n${[`name: ${name}`, `level: ${level}`, ...more].join('\n')}\n---\n\nMột cơ quan.[^bien-tap]\n`;
}

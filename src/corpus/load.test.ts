import { describe, expect, test } from 'vitest';
import { siteUrls } from '../domain/addresses/urls.ts';
import { contentFolder, directive, SMALL_CONTENT } from '../tests/content-folder.ts';
import { loadCorpus } from './load.ts';

/** Stands before the place where a fault is expected. */
const MARK = '‸';

const GOOD = directive('01-KL/TW', '2021-05-18');
const MEETING = 'hoi-nghi/ha-noi-2022-02-23.md';
const FILE = 'van-ban/01-kl-tw-2021.md';

/** A document outside the collection that bears the number of one in it. */
const NAMESAKE =
  '---\nkind: Kết luận\nnumber: 14-KL/TW\ntitle: về việc khác\nissued: 2016-05-18\nterm: XII\nsources: [bao-nhan-dan]\n---\n';

/** One fault each: rule, file, text with the mark. */
const FAULTS: [name: string, rule: string, file: string, text: string][] = [
  ['broken YAML', 'yaml', FILE, GOOD.replace('title: về', 'title: ‸a: về')],
  [
    'unclosed bracket in YAML',
    'yaml',
    FILE,
    GOOD.replace('sources: [bao-nhan-dan]\n---', 'sources: ‸[bao-nhan-dan\n---'),
  ],
  ['no front matter', 'phan-dau', FILE, '‸Chỉ có chữ.[^bien-tap]\n'],
  ['missing field', 'thieu-truong', FILE, GOOD.replace('---', '‸---').replace('issuer: bo-chinh-tri\n', '')],
  [
    'missing field in a group',
    'thieu-truong',
    FILE,
    GOOD.replace('status:\n  state: unknown', 'status:\n  ‸checked: 2026-11-21').replace(
      '  checked: 2026-11-21\n  sources',
      '  sources',
    ),
  ],
  ['unknown field', 'truong-la', FILE, GOOD.replace('issued:', '‸isued: 2021-05-18\nissued:')],
  ['unknown field in a group', 'truong-la', FILE, GOOD.replace('  state: unknown', '  state: unknown\n  ‸chek: 1')],
  [
    'unknown relation',
    'truong-la',
    FILE,
    GOOD.replace('coverage:', 'relations:\n  ‸replace:\n    - to: 14-kl-tw-2021\n      sources: [bien-tap]\ncoverage:'),
  ],
  ['day that does not exist', 'gia-tri', FILE, GOOD.replace('2021-05-18', '‸2021-02-30')],
  ['date in Vietnamese form', 'gia-tri', FILE, GOOD.replace('2021-05-18', '‸18/5/2021')],
  ['number in a wrong form', 'gia-tri', FILE, GOOD.replace('01-KL/TW', '‸01/KL-TW')],
  ['number without quotes', 'gia-tri', FILE, GOOD.replace('01-KL/TW', '‸107')],
  ['kind that does not exist', 'gia-tri', FILE, GOOD.replace('Kết luận', '‸Kết luạn')],
  ['state that does not exist', 'gia-tri', FILE, GOOD.replace('unknown', '‸unknow')],
  ['text where a list belongs', 'gia-tri', FILE, GOOD.replace('sources: [bao-nhan-dan]', 'sources: ‸bao-nhan-dan')],
  ['empty list of sources', 'gia-tri', FILE, GOOD.replace('sources: [bao-nhan-dan]', 'sources: ‸[]')],
  [
    'address without https',
    'gia-tri',
    'nguon/moi.md',
    '---\ntitle: Bài\npublisher: Báo\nurl: ‸nhandan.vn\ngrade: primary\nchecked: 2026-11-21\n---\n',
  ],
  ['file name of another number', 'ten-tep', 'van-ban/02-kl-tw-2021.md', GOOD.replace('number: ', 'number: ‸')],
  ['file name of another year', 'ten-tep', 'van-ban/01-kl-tw-2022.md', GOOD.replace('number: ', 'number: ‸')],
  [
    'kind that contradicts the number',
    'so-hieu',
    FILE,
    GOOD.replace('Kết luận', 'Quy định').replace('01-KL', '‸01-KL'),
  ],
  ['issuer that is not there', 'khong-co-tep', FILE, GOOD.replace('bo-chinh-tri', '‸bo-chinh-chi')],
  [
    'relation to nothing',
    'khong-co-tep',
    FILE,
    GOOD.replace(
      'coverage:',
      'relations:\n  continues:\n    - to: ‸14-kl-tw-2020\n      sources: [bien-tap]\ncoverage:',
    ),
  ],
  [
    'source in front matter that is not there',
    'khong-co-tep',
    FILE,
    GOOD.replace('sources: [bao-nhan-dan]', 'sources: [bien-tap, ‸bao-nhan-zan]'),
  ],
  [
    'source in the text that is not there',
    'khong-co-nguon',
    FILE,
    GOOD.replace('Nội dung.[^bao-nhan-dan]', 'Một câu.‸[^bao-nhan]\nHai câu.[^bien-tap]'),
  ],
  [
    'own definition of a source',
    'kieu-la',
    FILE,
    GOOD.replace('Nội dung.[^bao-nhan-dan]', 'Một câu.[^bien-tap]\n\n‸[^bien-tap]: Báo'),
  ],
  ['statement without a source', 'thieu-nguon', FILE, GOOD.replace('Nội dung.[^bao-nhan-dan]', '‸Không nguồn.')],
  [
    'list item without a source',
    'thieu-nguon',
    FILE,
    GOOD.replace('Nội dung.[^bao-nhan-dan]', '- Có.[^bien-tap]\n- ‸Không.'),
  ],
  [
    'table row without a source',
    'thieu-nguon',
    FILE,
    GOOD.replace('Nội dung.[^bao-nhan-dan]', '| A | B |\n|---|---|\n| 1 | 2[^bien-tap] |\n‸| 3 | 4 |'),
  ],
  ['date as data', 'dang-ngay', FILE, GOOD.replace('Nội dung', 'Ngày ‸2021-10-25')],
  ['date with points', 'dang-ngay', FILE, GOOD.replace('Nội dung', 'Ngày ‸25.10.2021')],
  ['date with a leading zero', 'dang-ngay', FILE, GOOD.replace('Nội dung', 'Ngày 5/9/2022, ‸05/9/2022')],
  ['quotation of nobody', 'trich-dan', FILE, GOOD.replace('Nội dung', 'Việc ‸“này”')],
  ['one word of a title in quotation marks', 'trich-dan', FILE, GOOD.replace('Nội dung', 'Chữ ‸“việc”')],
  [
    'quotation of another source',
    'trich-dan',
    FILE,
    GOOD.replace('Nội dung.[^bao-nhan-dan]', 'Báo viết ‸“5 rõ”.[^bien-tap]'),
  ],
  ['straight quotation marks', 'trich-dan', FILE, GOOD.replace('Nội dung', 'Một ‸"việc')],
  ['what the source does not print', 'suy-ra', FILE, GOOD.replace('Nội dung', 'Họp ở ‸Hải Dương')],
  ['replaced by nothing', 'tinh-trang', FILE, GOOD.replace('unknown', '‸replaced')],
  ['amended by nothing', 'tinh-trang', FILE, GOOD.replace('unknown', '‸amended')],
  [
    'relation to what came later',
    'thu-tu-ngay',
    FILE,
    GOOD.replace('coverage:', `${relation('continues', '‸14-kl-tw-2021')}coverage:`),
  ],
  [
    'directive that cites what came later',
    'thu-tu-ngay',
    FILE,
    GOOD.replace('coverage:', `${relation('cites', '‸14-kl-tw-2021')}coverage:`),
  ],
  [
    'relation to the directive itself',
    'vong-lap',
    FILE,
    GOOD.replace('coverage:', `${relation('continues', '‸01-kl-tw-2021')}coverage:`),
  ],
  [
    'draft that replaces',
    'quan-he-trai',
    'van-ban/16-kl-tw-2021.md',
    directive('16-KL/TW', '2021-10-01')
      .replace('unknown', 'draft')
      .replace('coverage:', `${relation('replaces', '‸14-kl-tw-2021')}coverage:`),
  ],
  [
    'state older than the directive',
    'tinh-trang',
    FILE,
    GOOD.replace('state: unknown', 'state: in-force\n  since: ‸2021-05-17'),
  ],
  [
    'source that says neither where it is nor why it cannot be read again',
    'tra-lai-nguon',
    'nguon/bao-nhan-dan.md',
    (SMALL_CONTENT['nguon/bao-nhan-dan.md'] ?? '').replace('---', '‸---').replace('url: https://nhandan.vn/1\n', ''),
  ],
  [
    'source that can and cannot be read again',
    'tra-lai-nguon',
    'nguon/bao-nhan-dan.md',
    (SMALL_CONTENT['nguon/bao-nhan-dan.md'] ?? '').replace('quotes', 'unavailable: ‸Mất rồi.\nquotes'),
  ],
  [
    'repository of one word',
    'gia-tri',
    'nguon/moi.md',
    `---\ntitle: Tệp\npublisher: Kho\nfile:\n  repository: ‸kho\n  commit: ${'a'.repeat(40)}\n  path: a.md\n` +
      'grade: secondary\nchecked: 2026-11-21\n---\n',
  ],
  [
    'source that nothing rests on',
    'nguon-thua',
    'nguon/moi.md',
    '‸---\ntitle: Bài\npublisher: Báo\nurl: https://bao.vn/1\ngrade: primary\nchecked: 2026-11-21\n---\n',
  ],
  ['theme that does not exist', 'khong-co-tep', FILE, themed('  neu-gưong: ‸[dieu-1]')],
  ['clause that does not exist', 'khong-co-muc', FILE, themed('  neu-guong: [dieu-1, ‸dieu-2]')],
  ['words for a clause that does not exist', 'khong-co-muc', FILE, sought('  dieu-1: [a b]\n  dieu-2: ‸[b c]')],
  ['part of what was said that does not exist', 'khong-co-muc', MEETING, spoken('  neu-guong: [yeu-cau, ‸muc-dich]')],
  ['clause named twice', 'ghi-hai-lan', FILE, themed('  neu-guong: [dieu-1, ‸dieu-1]')],
  [
    'province that does not exist',
    'tinh-la',
    'co-quan/tinh-uy-hai-zuong.md',
    '---\nname: Tỉnh ủy\nlevel: province\nplace: ‸Hải Zương\n---\n\nMột cơ quan.[^bien-tap]\n',
  ],
  [
    'conference before the directive it disseminates',
    'thu-tu-ngay',
    'hoi-nghi/hai-duong-2021-01-01.md',
    '---\ntitle: Hội nghị\nheld: 2021-01-01\nplace: Hải Dương\nhosts: [bo-chinh-tri]\n' +
      'disseminates: [‸14-kl-tw-2021]\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n',
  ],
  ['namesake in a file of another year', 'ten-tep', 'cung-so/14-kl-tw-2012.md', NAMESAKE.replace('14-KL', '‸14-KL')],
  ['namesake of no directive', 'khong-cung-so', 'cung-so/15-kl-tw-2016.md', NAMESAKE.replace('14-KL', '‸15-KL')],
  [
    'namesake of another kind than its number',
    'so-hieu',
    'cung-so/14-kl-tw-2016.md',
    NAMESAKE.replace('Kết luận', 'Quy định').replace('14-KL', '‸14-KL'),
  ],
  [
    'namesake that is in the collection',
    'trung',
    'cung-so/14-kl-tw-2021.md',
    NAMESAKE.replace('2016-', '2021-').replace('14-KL', '‸14-KL'),
  ],
  [
    'source of a namesake that is not there',
    'khong-co-tep',
    'cung-so/14-kl-tw-2016.md',
    NAMESAKE.replace('bao-nhan-dan', '‸bao-nhan'),
  ],
  [
    'two headings of one address',
    'trung-dia-chi',
    FILE,
    `${GOOD}\n## Điều 1. Một\n\nA.[^bien-tap]\n\n‸## Điều 1. Hai\n\nB.[^bien-tap]\n`,
  ],
  ['empty body', 'trong', FILE, GOOD.replace('---', '‸---').replace('Nội dung.[^bao-nhan-dan]', '')],
  ['wrong ending of the file name', 'duoi-tep', 'van-ban/02-kl-tw-2021.txt', `‸${GOOD}`],
  ['Icelandic Ð', 'chu-d', FILE, GOOD.replace('Nội dung', '‸Ðảng')],
  ['NFD', 'to-hop', FILE, GOOD.replace('Nội dung', `N‸${'ộ'.normalize('NFD')}i dung`)],
];

describe('faults', () => {
  test.each(FAULTS)('%s', async (_name, rule, file, text) => {
    const before = text.split(MARK)[0]?.split('\n') ?? [];
    const content = await contentFolder({ ...SMALL_CONTENT, [file]: text.replace(MARK, '') });
    const { documents, problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems.map((problem) => [problem.rule, problem.file, problem.line, problem.column])).toEqual([
      [rule, file, before.length, (before.at(-1)?.length ?? 0) + 1],
    ]);
    expect(problems.filter(({ message, hint }) => message === '' || !/[.?]$/.test(hint))).toEqual([]);
    expect(documents).toEqual([]);
  });

  test('bytes that are not UTF-8', async () => {
    const before = GOOD.indexOf('một việc');
    const bytes = Uint8Array.from([...new TextEncoder().encode(GOOD.slice(0, before)), 0xe1, 0x20]);
    const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: bytes });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems).toMatchObject([{ rule: 'utf-8', file: FILE, line: 4, column: 'title: về '.length + 1 }]);
  });

  test('an identity used twice', async () => {
    const twin = 'van-ban/ket-luan-01.md';
    const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: GOOD, [twin]: GOOD });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems).toMatchObject([
      { rule: 'ten-tep', file: twin, line: 3, column: 9 },
      { rule: 'trung', file: twin, line: 3, column: 9 },
    ]);
  });

  test('all faults of all files are collected', async () => {
    const content = await contentFolder({
      ...SMALL_CONTENT,
      [FILE]: GOOD.replace('Kết luận', 'Kết').replace('2021-05-18', 'mai').replace('issuer: bo-chinh-tri\n', ''),
      'van-ban/14-kl-tw-2021.md': directive('14-KL/TW', '2021-09-22', 'Không nguồn.'),
    });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['gia-tri', 'gia-tri', 'thieu-nguon', 'thieu-truong']);
  });

  test('a misspelt name is answered with the one meant', async () => {
    const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: GOOD.replace('issuer:', 'isuer:') });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems.find(({ rule }) => rule === 'truong-la')?.hint).toBe('Có phải ý bạn là “issuer”?');
  });
});

test.each([
  ['neu-gưong: [dieu-1]', 'Có phải ý bạn là “neu-guong”?'],
  ['neu-guong: [dieu-l]', 'Có phải ý bạn là “dieu-1”?'],
])('the theme “%s” is answered with the one meant', async (line, hint) => {
  const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: themed(`  ${line}`) });
  const { problems } = loadCorpus(content.folder, siteUrls('/'));
  await content.dispose();
  expect(problems.map((problem) => problem.hint)).toEqual([expect.stringContaining(hint)]);
});

describe('relations that contradict each other', () => {
  const OLD = 'van-ban/14-kl-tw-2021.md';
  const old = (more: string) => directive('14-KL/TW', '2021-09-22').replace('coverage:', `${more}coverage:`);
  const LATER = directive('16-KL/TW', '2021-09-22');
  const with16 = (relations: string) => LATER.replace('coverage:', `${relations}coverage:`);

  test.each([
    [
      'a circle of two',
      'vong-lap',
      OLD,
      {
        [OLD]: old(relation('implements', '‸16-kl-tw-2021')),
        'van-ban/16-kl-tw-2021.md': with16(relation('basis', '14-kl-tw-2021')),
      },
    ],
    [
      'the same relation twice',
      'quan-he-trung',
      'van-ban/16-kl-tw-2021.md',
      {
        'van-ban/16-kl-tw-2021.md': with16(
          `${relation('basis', '14-kl-tw-2021')}    - to: ‸14-kl-tw-2021\n      sources: [bien-tap]\n`,
        ),
      },
    ],
    [
      'amended and replaced by one directive',
      'quan-he-trai',
      'van-ban/16-kl-tw-2021.md',
      {
        [OLD]: old('').replace('unknown', 'replaced'),
        'van-ban/16-kl-tw-2021.md': with16(
          `${relation('amends', '14-kl-tw-2021')}${relation('replaces', '‸14-kl-tw-2021').replace('relations:\n', '')}`,
        ),
      },
    ],
    [
      'amended after it was replaced',
      'quan-he-trai',
      'van-ban/18-kl-tw-2021.md',
      {
        [OLD]: old('').replace('unknown', 'replaced'),
        'van-ban/16-kl-tw-2021.md': with16(relation('replaces', '14-kl-tw-2021')),
        'van-ban/18-kl-tw-2021.md': directive('18-KL/TW', '2021-10-02').replace(
          'coverage:',
          `${relation('amends', '‸14-kl-tw-2021')}coverage:`,
        ),
      },
    ],
    [
      'a plan of an earlier year, its day unknown',
      'thu-tu-ngay',
      'van-ban/16-kl-tw-2020.md',
      {
        'van-ban/16-kl-tw-2020.md': with16(relation('implements', '‸14-kl-tw-2021')).replace(
          'issued: 2021-09-22\n',
          '',
        ),
      },
    ],
  ])('%s', async (_name, rule, file, files: Record<string, string>) => {
    const before = files[file]?.split(MARK)[0]?.split('\n') ?? [];
    const unmarked = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace(MARK, '')]));
    const content = await contentFolder({ ...SMALL_CONTENT, ...unmarked });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems.map((problem) => [problem.rule, problem.file, problem.line, problem.column])).toEqual([
      [rule, file, before.length, (before.at(-1)?.length ?? 0) + 1],
    ]);
  });
});

/** A directive of one clause, with lines under `themes`. */
function themed(lines: string): string {
  return `${GOOD.replace('coverage:', `themes:\n${lines}\ncoverage:`)}\n### Điều 1. Nêu gương\n\nMột ý.[^bien-tap]\n`;
}

/** A directive of one clause, with lines under `clauseKeywords`. */
function sought(lines: string): string {
  return themed('  neu-guong: [dieu-1]').replace('coverage:', `clauseKeywords:\n${lines}\ncoverage:`);
}

/** A conference with one part, with lines under `themes`. */
function spoken(lines: string): string {
  return `---\ntitle: Hội nghị\nheld: 2022-02-23\nplace: Hà Nội\nhosts: [bo-chinh-tri]\nthemes:\n${lines}\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n\n## Yêu cầu\n\nMột việc.[^bien-tap]\n`;
}

/** A relation in front matter. */
function relation(type: string, to: string): string {
  return `relations:\n  ${type}:\n    - to: ${to}\n      sources: [bien-tap]\n`;
}

describe('what a newer directive says of an older one', () => {
  const NEW = directive('14-KL/TW', '2021-09-22').replace(
    'coverage:',
    `${relation('replaces', '01-kl-tw-2021')}coverage:`,
  );

  test.each([
    ['state that leaves it out', GOOD.replace('unknown', '‸unknown')],
    ['a day before the newer one', GOOD.replace('unknown', 'replaced\n  since: ‸2021-09-21')],
  ])('%s', async (_name, text) => {
    const before = text.split(MARK)[0]?.split('\n') ?? [];
    const files = { [FILE]: text.replace(MARK, ''), 'van-ban/14-kl-tw-2021.md': NEW };
    const content = await contentFolder({ ...SMALL_CONTENT, ...files });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems).toMatchObject([
      { rule: 'tinh-trang', file: FILE, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    ]);
  });

  test.each(['', '\n  since: 2021-09-22', '\n  since: 2022-01-01'])('no fault where they agree%s', async (since) => {
    const files = { [FILE]: GOOD.replace('unknown', `replaced${since}`), 'van-ban/14-kl-tw-2021.md': NEW };
    const content = await contentFolder({ ...SMALL_CONTENT, ...files });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    expect(problems).toEqual([]);
  });
});

describe('steps of clauses', () => {
  const NEW = 'van-ban/14-kl-tw-2021.md';
  const OLDER = GOOD.replace('unknown', 'replaced');
  const steps = (lines: string, relations = relation('replaces', '01-kl-tw-2021')) => {
    const front = directive('14-KL/TW', '2021-09-22').replace('coverage:', `${relations}lineage:\n${lines}coverage:`);
    return `${front}\n### Điều 2. Hai\n\nMột ý.[^bien-tap]\n\n### Điều 3. Ba\n\nMột ý.[^bien-tap]\n`;
  };
  const row = (fields: string, sources = '[bien-tap]') => `  - ${fields}\n    sources: ${sources}\n`;
  const faultsOf = async (text: string, older: string) => {
    const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: older, [NEW]: text.replace(MARK, '') });
    const { problems } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    return problems.map(({ rule, file, line, column }) => [rule, file, line, column]);
  };

  test.each([
    ['clause that is not there', row('clause: ‸dieu-4\n    older: 01-kl-tw-2021\n    change: new')],
    [
      'clause of the older one that is no clause',
      row('clause: dieu-2\n    older: 01-kl-tw-2021\n    from: ‸mo-dau\n    change: changed'),
    ],
    ['new clause with an old one', row('clause: dieu-2\n    older: 01-kl-tw-2021\n    from: ‸dieu-1\n    change: new')],
    ['moved from nowhere', row('clause: dieu-2\n    older: 01-kl-tw-2021\n    change: ‸moved')],
    ['changed into nothing', row('older: 01-kl-tw-2021\n    from: dieu-1\n    change: ‸changed')],
    ['nothing at all', row('older: 01-kl-tw-2021\n    change: ‸unknown')],
    [
      'the same step twice',
      row('clause: dieu-2\n    older: 01-kl-tw-2021\n    from: dieu-1\n    change: kept') +
        row('clause: dieu-2\n    older: 01-kl-tw-2021\n    from: dieu-1\n    change: ‸moved'),
    ],
    [
      'new and old at once',
      row('clause: dieu-2\n    older: 01-kl-tw-2021\n    change: new') +
        row('clause: dieu-2\n    older: 01-kl-tw-2021\n    from: dieu-1\n    change: ‸moved'),
    ],
  ])('%s', async (_name, lines) => {
    const text = steps(lines);
    const before = text.split(MARK)[0]?.split('\n') ?? [];
    expect(await faultsOf(text, OLDER)).toEqual([['doi-chieu', NEW, before.length, (before.at(-1)?.length ?? 0) + 1]]);
  });

  test('a step from what the directive did not replace', async () => {
    const text = steps(
      row('clause: dieu-2\n    older: ‸01-kl-tw-2021\n    change: new'),
      relation('continues', '01-kl-tw-2021'),
    );
    const before = text.split(MARK)[0]?.split('\n') ?? [];
    expect(await faultsOf(text, GOOD)).toEqual([['doi-chieu', NEW, before.length, (before.at(-1)?.length ?? 0) + 1]]);
  });

  test('an article of a record without headings needs no heading, one of a page with headings does', async () => {
    const text = steps(row('clause: dieu-2\n    older: 01-kl-tw-2021\n    from: dieu-7\n    change: moved'));
    expect(await faultsOf(text, OLDER)).toEqual([]);
    expect(await faultsOf(text, `${OLDER}\n### Điều 1. Một\n\nMột ý.[^bien-tap]\n`)).toHaveLength(1);
  });
});

test.each([
  ['part of a title', 'Về “một việc”.[^bien-tap]'],
  ['words of the source', 'Theo “5 rõ”.[^bao-nhan-dan]'],
  ['inference that is marked', 'Họp ở Hải Dương.[^bao-nhan-dan][^bien-tap]'],
  ['another statement of the same paragraph', 'Họp ở Hải Dương.[^bien-tap] Bài nêu việc.[^bao-nhan-dan]'],
  ['date in Vietnamese form', 'Ngày 5/9/2022 và 25/10/2021.[^bao-nhan-dan]'],
])('no fault: %s', async (_name, paragraph) => {
  const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: directive('01-KL/TW', '2021-05-18', paragraph) });
  const { problems } = loadCorpus(content.folder, siteUrls('/'));
  await content.dispose();
  expect(problems).toEqual([]);
});

test('content without a fault gives every document', async () => {
  const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: GOOD });
  const { documents, problems } = loadCorpus(content.folder, siteUrls('/'));
  await content.dispose();
  expect(problems).toEqual([]);
  expect(documents.map(({ document }) => document.file).sort()).toEqual([...Object.keys(SMALL_CONTENT), FILE].sort());
});

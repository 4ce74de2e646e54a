/** The door to the content: each single fault is told, once, by its rule, at its place. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteUrls } from '../domain/addresses/urls.ts';
import { contentFolder, directive, SMALL_CONTENT } from '../tests/content-folder.ts';
import {
  type Case,
  EDITORIAL,
  GOOD_TEXTS,
  LETTERS,
  LIMITS,
  MARKDOWN,
  NAMES,
  VALUES,
  YAML,
} from '../tests/door-cases.ts';
import { CURES, FOLLOWED } from '../tests/door-cures.ts';
import { loadCorpus } from './load.ts';

/** Stands before the place where a fault is expected. */
const MARK = '‸';

const FILE = 'van-ban/01-kl-tw-2021.md';

async function problemsOf(files: Readonly<Record<string, string>>, change: (folder: string) => void = () => {}) {
  const content = await contentFolder({ ...SMALL_CONTENT, ...files });
  change(content.folder);
  const { problems } = loadCorpus(content.folder, siteUrls('/'));
  await content.dispose();
  return problems;
}

const TABLES: readonly (readonly [string, readonly Case[]])[] = [
  ['Markdown', MARKDOWN],
  ['letters', LETTERS],
  ['YAML', YAML],
  ['values', VALUES],
  ['names', NAMES],
  ['editorial pages', EDITORIAL],
  ['limits', LIMITS],
];

describe.each(TABLES)('%s', (_table, cases) => {
  test.each(cases)('%s', async (_name, rule, file, text) => {
    const before = text.split(MARK)[0]?.split('\n') ?? [];
    const unmarked = text.replace(MARK, '');
    const isFolder = !file.includes('/');
    const problems = await problemsOf(isFolder ? { [`${file}/a.md`]: unmarked } : { [file]: unmarked });
    expect(problems.map((problem) => [problem.rule, problem.file, problem.line, problem.column])).toEqual([
      [rule, file, before.length, (before.at(-1)?.length ?? 0) + 1],
    ]);
    const [{ message, hint } = { message: '', hint: '' }] = problems;
    expect(message).not.toBe('');
    expect(message.length + hint.length).toBeLessThan(400);
    expect(hint).toMatch(/[.?]$/);
  });
});

test.each(CURES)('told once, with a cure that helps: %s', async (_name, file, text, words) => {
  const problems = await problemsOf({ [file]: text });
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([expect.stringContaining(words)]);
});

test.each(FOLLOWED)('told once, and gone when its cure is followed: %s', async (_name, file, text, follow) => {
  const problems = await problemsOf({ [file]: text });
  expect(problems).toHaveLength(1);
  const [told = { line: 0, hint: '' }] = problems;
  expect(await problemsOf({ [file]: follow(text, told) })).toEqual([]);
});

test('words with commas may be quoted once they stand in the source as the cure writes them', async () => {
  const text = directive('01-KL/TW', '2021-05-18', 'Theo “trung thực, đầy đủ”.[^bao-nhan-dan]');
  const [told] = await problemsOf({ [FILE]: text });
  const [cure = ''] = /quotes: \[.*\]/.exec(told?.hint ?? '') ?? [];
  const source = (quotes: string) => (SMALL_CONTENT['nguon/bao-nhan-dan.md'] ?? '').replace('quotes: [5 rõ]', quotes);
  expect(await problemsOf({ [FILE]: text, 'nguon/bao-nhan-dan.md': source(cure) })).toEqual([]);
  const listed = source('quotes: trung thực, đầy đủ');
  const [ofList] = await problemsOf({ [FILE]: text, 'nguon/bao-nhan-dan.md': listed });
  const [again = ''] = /quotes: \[.*\]/.exec(ofList?.hint ?? '') ?? [];
  expect(await problemsOf({ [FILE]: text, 'nguon/bao-nhan-dan.md': source(again) })).toEqual([]);
});

/** One fault each that a source, or another file, shows in what passes by itself. */
test.each([
  [
    'a title that is an address',
    'trich-yeu',
    { [FILE]: directive('01-KL/TW', '2021-05-18').replace('về một việc', 'https://bao.example/bai') },
  ],
  [
    'a title that is a day',
    'trich-yeu',
    { [FILE]: directive('01-KL/TW', '2021-05-18').replace('về một việc', '25/10/2021') },
  ],
  [
    'a source that came before',
    'thu-tu-ngay',
    { [FILE]: directive('01-KL/TW', '2021-05-18'), 'nguon/bao-nhan-dan.md': dated('2021-09-21') },
  ],
  [
    'another spelling of a publisher',
    'gia-tri',
    {
      [FILE]: directive('01-KL/TW', '2021-05-18', 'Một.[^bao-nhan-dan-2]'),
      'nguon/bao-nhan-dan-2.md': dated('2021-06-01').replace('Nơi đăng', 'nơi Đăng').replace('vn/1', 'vn/2'),
    },
  ],
  [
    'an article twice',
    'trung',
    {
      'nguon/bao-nhan-dan.md': dated('2021-10-01'),
      [FILE]: directive('01-KL/TW', '2021-05-18', 'Một.[^bao-nhan-dan-2]'),
      'nguon/bao-nhan-dan-2.md': dated('2021-10-01').replace('vn/1', 'vn/2'),
    },
  ],
] as [string, string, Record<string, string>][])('%s', async (_name, rule, files) => {
  expect((await problemsOf(files)).map((problem) => problem.rule)).toEqual([rule]);
});

/** The sample's article, published on a day. */
function dated(day: string): string {
  return (SMALL_CONTENT['nguon/bao-nhan-dan.md'] ?? '').replace('url:', `published: ${day}\nurl:`);
}

test.each(GOOD_TEXTS)('no fault: %s', async (_name, markdown) => {
  expect(await problemsOf({ [FILE]: directive('01-KL/TW', '2021-05-18', markdown) })).toEqual([]);
});

test.each([
  ['of words', 'van-ban/Kết luận 01.md', 'Đổi tên tệp thành “01-kl-tw-2021.md”.'],
  ['of another ending', 'van-ban/ket-luan.txt', 'Đổi tên tệp thành “01-kl-tw-2021.md”.'],
  ['of two endings', 'van-ban/01-kl-tw-2021.md.txt', 'Đổi tên tệp thành “01-kl-tw-2021.md”.'],
  ['of a word processor', 'van-ban/01-kl-tw-2021.docx', 'lưu thành văn bản thường'],
])('the right name is told at once: a name %s', async (_name, file, words) => {
  const problems = await problemsOf({ [file]: directive('01-KL/TW', '2021-05-18') });
  expect(problems.map(({ hint }) => hint)).toEqual([expect.stringContaining(words)]);
});

test('a wrong name that what stands in the file cannot put right yet is told with the faults that keep it from it', async () => {
  const broken = directive('01-KL/TW', '2021-05-18').replace('kind: ', 'kind:');
  const problems = await problemsOf({ 'van-ban/Kết luận 01.md': broken });
  expect(problems.map(({ rule }) => rule).toSorted()).toEqual(['ten-tep', 'yaml']);
  expect(problems.find(({ rule }) => rule === 'ten-tep')?.hint).toContain('Sửa các lỗi khác của tệp này trước');
});

describe('what is no file', () => {
  test.each([
    ['a folder in the place of a file', 'thu-muc-la', FILE, (path: string) => mkdirSync(path)],
    ['a link to a file', 'tep-la', FILE, (path: string) => symlinkSync('14-kl-tw-2021.md', path)],
    ['a link to nowhere', 'tep-la', FILE, (path: string) => symlinkSync('khong-co', path)],
    ['a link out of the content', 'tep-la', FILE, (path: string) => symlinkSync('/etc/hostname', path)],
    ['a link to itself', 'tep-la', FILE, (path: string) => symlinkSync(path, path)],
    ['a pipe', 'tep-la', FILE, (path: string) => execFileSync('mkfifo', [path])],
    ['a file beside the folders', 'tep-la', 'ghi-chu.md', (path: string) => writeFileSync(path, 'a')],
    ['a file in the place of a folder', 'tep-la', 'thuat-ngu', (path: string) => writeFileSync(path, 'a')],
  ] as const)('%s', async (_name, rule, file, make) => {
    const problems = await problemsOf({}, (folder) => make(join(folder, file)));
    expect(problems).toMatchObject([{ rule, file, line: 1, column: 1 }]);
  });
});

test.each(['x.md~', '.x.md.swp', '~$x.md', '#x.md#', '.DS_Store', 'Thumbs.db', 'x.md.bak'])(
  'what editors and systems leave is passed over: %s',
  async (name) => {
    expect(await problemsOf({ [`van-ban/${name}`]: 'a', [name]: 'a' })).toEqual([]);
  },
);

test('a folder that is not there, and one without directives, are a fault', async () => {
  const missing = loadCorpus('/khong/co', siteUrls('/'));
  expect(missing.problems).toMatchObject([{ rule: 'khong-co-noi-dung', file: '.' }]);
  const content = await contentFolder({});
  const empty = loadCorpus(content.folder, siteUrls('/'));
  await content.dispose();
  expect(empty.problems).toMatchObject([{ rule: 'khong-co-noi-dung', file: 'van-ban' }]);
});

test('line ends of any system give the same documents', async () => {
  const GOOD = directive('01-KL/TW', '2021-05-18', '- Một ý\n  và hai.[^bien-tap]');
  const load = async (text: string) => {
    const content = await contentFolder({ ...SMALL_CONTENT, [FILE]: text });
    const { documents } = loadCorpus(content.folder, siteUrls('/'));
    await content.dispose();
    return documents.map(({ document: { file, markdown }, packed, data }) => ({ file, markdown, packed, data }));
  };
  const expected = await load(GOOD);
  expect(expected.length).toBeGreaterThan(3);
  expect(await load(GOOD.replaceAll('\n', '\r\n'))).toEqual(expected);
  expect(await load(GOOD.replaceAll('\n', '\r'))).toEqual(expected);
});

describe('published addresses', () => {
  const LEDGER = [
    '/van-ban/14-kl-tw-2021/',
    '/van-ban/01-kl-tw-2021/#dieu-1',
    '/van-ban/01-kl-tw-2021/#quan-he',
    '/feed.xml',
  ];
  const clause = (title: string) => directive('01-KL/TW', '2021-05-18', `### ${title}\n\nMột ý.[^bien-tap]`);
  const load = async (files: Record<string, string>) => {
    const content = await contentFolder(files);
    const { problems } = loadCorpus(content.folder, siteUrls('/'), LEDGER);
    await content.dispose();
    return problems;
  };

  test('that are there are no fault', async () => {
    expect(await load({ ...SMALL_CONTENT, [FILE]: clause('Điều 1. Một') })).toEqual([]);
  });

  test('a clause that has another name is told', async () => {
    const problems = await load({ ...SMALL_CONTENT, [FILE]: clause('Điều 2. Một') });
    expect(problems).toMatchObject([{ rule: 'mat-dia-chi', file: FILE }]);
    expect(problems[0]?.hint).toContain('#dieu-2');
  });

  test('a directive whose file is gone is told', async () => {
    const { 'van-ban/14-kl-tw-2021.md': _gone, ...rest } = SMALL_CONTENT;
    const problems = await load({ ...rest, [FILE]: clause('Điều 1. Một') });
    expect(problems).toMatchObject([{ rule: 'mat-dia-chi', file: 'van-ban/14-kl-tw-2021.md' }]);
  });
});

describe('a published name stays when more becomes known', () => {
  const body =
    '---\nname: Tỉnh ủy Ninh Thuận\nlevel: province\norgan: TU\nplace: Ninh Thuận\n---\n\nMột cơ quan.[^bien-tap]\n';
  const plan = (number: string) =>
    directive('01-KL/TW', '2022-03-28')
      .replace('Kết luận', 'Kế hoạch')
      .replace('01-KL/TW', number)
      .replace('bo-chinh-tri', 'tinh-uy-ninh-thuan');
  const rules = async (slug: string, number: string, ledger: string[]) => {
    const files = { 'co-quan/tinh-uy-ninh-thuan.md': body, [`van-ban/${slug}.md`]: plan(number) };
    const content = await contentFolder({ ...SMALL_CONTENT, ...files });
    const { problems } = loadCorpus(content.folder, siteUrls('/'), ledger);
    await content.dispose();
    return problems.map(({ rule }) => rule);
  };

  test.each([
    ['the province', '66-kh-tu-2022', '66-KH/TU'],
    ['the number of what was a draft', 'du-thao-ninh-thuan-2022', '66-KH/TU'],
    ['the symbol', '66-tinh-uy-chua-ro-2022', '66-KH/TU'],
  ])('%s', async (_what, slug, number) => {
    expect(await rules(slug, number, [`/van-ban/${slug}/`])).toEqual([]);
    expect(await rules(slug, number, [])).toEqual(['ten-tep']);
  });

  test.each([
    ['another serial', '67-kh-tu-2022', '66-KH/TU'],
    ['another year', '66-kh-tu-2021', '66-KH/TU'],
    ['another province', '66-kh-tu-quang-nam-2022', '66-KH/TU'],
    ['another kind', '66-qd-tw-2022', '66-KH/TU'],
  ])('but not %s', async (_what, slug, number) => {
    expect(await rules(slug, number, [`/van-ban/${slug}/`])).toEqual(['ten-tep']);
  });
});

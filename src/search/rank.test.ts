import { expect, test } from 'vitest';
import { gatherEvidence } from './evidence.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import { type SamplePage, sampleSite } from './site.sample.ts';

const PAGES: readonly SamplePage[] = [
  { name: 'Suy thoái', kind: 'Thuật ngữ', text: 'Từ này được dùng cho cán bộ phai nhạt lý tưởng.', weight: 0.9 },
  {
    name: 'Kết luận số 21 về ngăn chặn suy thoái trong cán bộ, đảng viên',
    kind: 'Kết luận',
    year: '2021',
    text: 'Nói về công tác cán bộ và kiểm tra.',
  },
  {
    name: 'Kế hoạch số 99 (Ninh Thuận)',
    kind: 'Kế hoạch',
    year: '2022',
    facts: 'Tỉnh ủy Ninh Thuận',
    text: 'Thực hiện kết luận.',
  },
  {
    name: 'Hội nghị trực tuyến toàn tỉnh',
    kind: 'Hội nghị',
    aliases: 'Hội nghị Ninh Thuận',
    year: '2022',
    weight: 0.9,
  },
  {
    name: 'Quy định số 37',
    kind: 'Quy định',
    year: '2021',
    headings: 'Điều 9 Kê khai tài sản',
    text: 'Không mở tài khoản ở nước ngoài.',
  },
  { name: 'Phòng, chống tham nhũng', kind: 'Chủ đề', text: 'Phòng ngừa, kê khai tài sản, xử lý.', weight: 0.8 },
  { name: 'Quy định số 207 về kê khai', kind: 'Quy định', year: '2026', text: 'Nhận quà, tặng quà.' },
];

const { index, table, site } = sampleSite(PAGES);

async function found(query: string): Promise<string[]> {
  const read = readQuery(query, site, false);
  return rank(read, await gatherEvidence(read, index, site), table).map(({ page }) => PAGES[page]?.name ?? '');
}

test.each([
  ['suy thoái', 'Suy thoái', 'the name is the query'],
  ['suy thoái trong cán bộ', PAGES[1]?.name, 'more of the query in the name'],
  ['kê khai tài sản', 'Quy định số 37', 'a heading before a text'],
  ['ninh thuận', PAGES[2]?.name, 'a place in the name'],
  ['hội nghị ninh thuận', PAGES[3]?.name, 'the kind is named'],
  ['kế hoạch ninh thuận', PAGES[2]?.name, 'the kind is named'],
  ['tài khoản nước ngoài', 'Quy định số 37', 'words in the text only'],
  ['quy định năm 2026', PAGES[6]?.name, 'the year is named'],
  ['suy thoái là gì', 'Suy thoái', 'a question for the meaning'],
])('“%s” is answered by “%s”: %s', async (query, first) => {
  expect((await found(query))[0]).toBe(first);
});

test.each(['công thức nấu phở', 'luật đất đai 2021', 'nước mắm quà tết', 'qqq', '2023'])(
  '“%s” is answered by nothing',
  async (query) => {
    expect(await found(query)).toEqual([]);
  },
);

test('a page that holds much less than the best one is not shown beside it', async () => {
  expect(await found('mở tài khoản ở nước ngoài')).toEqual(['Quy định số 37']);
});

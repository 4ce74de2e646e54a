import { describe, expect, test } from 'vitest';
import { reviewed, SAMPLE } from './review.sample.ts';
import { readForReview, review } from './review.ts';
import type { Standing } from './standing.ts';

/** "rule: words → what they become", for each finding, and how often it comes again. */
function told(text: string, day?: string): string[] {
  return reviewed(text, day).findings.map(({ rule, start, end, fix, again }) => {
    const becomes = fix ? ` → ${fix.text}` : '';
    return `${rule}: ${text.slice(start, end)}${becomes}${again.length ? ` (+${again.length})` : ''}`;
  });
}

const RIGHT =
  'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về những điều đảng viên không được làm';

describe('what is right has no finding', () => {
  test.each([
    RIGHT,
    'Quy định 37-QĐ/TW ngày 25-10-2021',
    'Quy định số 37-QĐ/TW ngày 25 tháng 10 năm 2021, Điều 3',
    'QUY ĐỊNH SỐ 37-QĐ/TW NGÀY 25/10/2021',
    'Nghị quyết Trung ương 4 khóa XII',
    'Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm',
    'Quy định số 96-QĐ/TW ngày 02/02/2023 về lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý',
    'Nghị quyết số 04-NQ/TW ngày 16/7/1998, một văn bản khác cùng số',
    'Quy định số 37-QĐ/TW ngày 8/10/2006',
    'Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ',
    'Quy định số 22, 37-QĐ/TW năm 2021',
    'Bộ Chính trị ra quyết định (số 347-NQ/TW); CT 05-CTr/TU',
    'Quy định số 96-QĐ/TW ngày 2/2/2023 về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ LĐQL trong hệ thống chính trị',
    '',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('each rule', () => {
  test.each([
    ['date', RIGHT.replace('25/10/2021', '25/11/2021'), 'date: 25/11/2021 → 25/10/2021'],
    [
      'date in words',
      RIGHT.replace('25/10/2021', '5 tháng 11 năm 2021'),
      'date: 5 tháng 11 năm 2021 → 25 tháng 10 năm 2021',
    ],
    ['date with zeros', 'Quy định số 96-QĐ/TW ngày 05-02-2023', 'date: 05-02-2023 → 02-02-2023'],
    [
      'date before a title in quotes',
      'Ngày 25/11/2021, Trung ương đã ban hành “Quy định số 37-QĐ/TW về những điều đảng viên không được làm”',
      'date: 25/11/2021 → 25/10/2021',
    ],
    ['year', 'Quy định số 37-QĐ/TW năm 2011 về những điều đảng viên không được làm', 'date: 2011 → 2021'],
    [
      'issuer',
      RIGHT.replace('Ban Chấp hành Trung ương', 'Bộ Chính trị'),
      'issuer: Bộ Chính trị → Ban Chấp hành Trung ương',
    ],
    [
      'issuer behind the title',
      'Quy định 37-QĐ/TW năm 2021 về những điều đảng viên không được làm do Bộ Chính trị ban hành ngày 25/10/2021',
      'issuer: Bộ Chính trị → Ban Chấp hành Trung ương',
    ],
    ['term', RIGHT.replace('XIII', 'XII'), 'term: XII → XIII'],
    ['kind against the code', 'Chỉ thị 34-TB/TW của Ban Bí thư', 'kind: Chỉ thị'],
    ['kind', RIGHT.replace('Quy định', 'Quyết định'), 'kind: Quyết định → Quy định'],
    [
      'title',
      RIGHT.replace('đảng viên không', 'đảng viên và cán bộ không'),
      'title: đảng viên và cán bộ không được → đảng viên không được',
    ],
    [
      'title, early in it',
      'Nghị quyết số 04-NQ/TW ngày 30/10/2016 về tăng cường công tác xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái',
      'title: tăng cường công tác xây dựng → tăng cường xây dựng',
    ],
    [
      'title behind a number without codes',
      'Quy định số 96, ngày 2/2/2023 của Bộ Chính trị về lấy phiếu tín nhiệm với chức danh, chức vụ lãnh đạo',
      'title: tín nhiệm với chức → tín nhiệm đối với chức',
    ],
    [
      'another title',
      'Quy định số 96-QĐ/TW ngày 02/02/2023 về bảo vệ môi trường biển',
      'title: bảo vệ môi trường biển',
    ],
    ['clause', `Điều 4 ${RIGHT}`, 'clause: Điều 4'],
    ['clauses', `Điều 2 đến Điều 5 ${RIGHT}`, 'clause: Điều 2 đến Điều 5'],
    ['number', 'Thực hiện Nghị quyết số 04-NQ/TW ở chi bộ', 'number: Nghị quyết số 04-NQ/TW'],
    ['form', RIGHT.replace('37-QĐ/TW', '37/QĐ-TW'), 'form: 37/QĐ-TW → 37-QĐ/TW'],
    ['form: blanks and dashes', RIGHT.replace('37-QĐ/TW', '37 – QĐ/TW'), 'form: 37 – QĐ/TW → 37-QĐ/TW'],
    ['form: the letter Ð', RIGHT.replace('37-QĐ/TW', '37-QÐ/TW'), 'form: 37-QÐ/TW → 37-QĐ/TW'],
    ['form of what is not in the collection', 'Kết luận số 99/KL-TW ngày 1/2/2023', 'form: 99/KL-TW → 99-KL/TW'],
    ['form: whose number it is, nobody knows', 'Chỉ thị số 35-CT/TƯ', 'form: 35-CT/TƯ'],
    ['form without the code of the kind', 'Kết luận số 99-TW ngày 1/2/2023', 'form: 99-TW → 99-KL/TW'],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what became of a directive', () => {
  test('is told from the day on which it was replaced', () => {
    expect(told(RIGHT, '2026-07-25')).toEqual([]);
    expect(told(RIGHT, '2026-07-26')).toEqual(['replaced: Quy định số 37-QĐ/TW']);
  });

  test('is not told of a text that says so itself, wherever it does', () => {
    const says = 'Quy định số 207-QĐ/TW ngày 26/7/2026 thay thế Quy định số 37-QĐ/TW ngày 25/10/2021.';
    expect(told(`${RIGHT}. ${says} Quy định 37 có 19 điều.`, '2026-11-26')).toEqual([]);
    const apart = 'Quy định số 207-QĐ/TW ngày 26/7/2026. Quy định này thay thế Quy định số 37-QĐ/TW ngày 25/10/2021.';
    expect(told(apart, '2026-11-26')).toEqual([]);
  });

  test.each([
    'Trước đây, theo Quy định 37-QĐ/TW ngày 25/10/2021. Nay là Quy định số 207-QĐ/TW ngày 26/7/2026.',
    'Trước đây quy định thế nào? Theo Quy định 37-QĐ/TW ngày 25/10/2021, khác Quy định số 207-QĐ/TW ngày 26/7/2026.',
    'So với Quy định 37-QĐ/TW ngày 25/10/2021, Quy định số 207-QĐ/TW ngày 26/7/2026 có điểm mới.',
  ])('is not told of a text that sets the two apart: %s', (text) => {
    expect(told(text, '2026-11-26')).toEqual([]);
  });

  test('is told of a text that only cites both', () => {
    const text = 'Căn cứ Quy định số 207-QĐ/TW ngày 26/7/2026, Quy định số 37-QĐ/TW ngày 25/10/2021';
    expect(told(text, '2026-11-26')).toEqual(['replaced: Quy định số 37-QĐ/TW']);
  });

  test('comes once, with the other places, and offers the newer one', () => {
    const { findings } = reviewed(`${RIGHT}. Chi bộ học Quy định 37.`, '2026-11-26');
    expect(findings).toMatchObject([{ rule: 'replaced', right: 'Quy định số 207-QĐ/TW …', again: [{}] }]);
    expect(findings[0]?.see.map(({ slug }) => slug)).toEqual(['207-qd-tw-2026', '37-qd-tw-2021']);
  });
});

describe('of several changes the last that the text can know is told', () => {
  const newer = (serial: number, issued: string) => {
    const name = `Quy định số ${serial}-QĐ/TW`;
    return { slug: `${serial}-qd-tw`, issued, name, form: name };
  };
  const standing: Standing = {
    changes: [
      { state: 'amended', since: '2022-01-01', sentence: 'đã được sửa đổi.', by: [newer(1, '2022-01-01')] },
      { state: 'replaced', since: '2023-01-01', sentence: 'Đã bị thay thế.', by: [newer(2, '2023-01-01')] },
    ],
    later: [newer(3, '2024-01-01'), newer(4, '2025-01-01')],
  };
  const data = { ...SAMPLE, entries: SAMPLE.entries.map((entry) => ({ ...entry, standing })) };
  test.each([
    ['2021-12-31', undefined, undefined],
    ['2022-01-01', 'amended', undefined],
    ['2023-01-01', 'replaced', 'Quy định số 2-QĐ/TW'],
    ['2024-06-01', 'replaced', 'Quy định số 3-QĐ/TW'],
    ['2026-01-01', 'replaced', 'Quy định số 4-QĐ/TW'],
  ])('on %s', (day, rule, right) => {
    const { findings } = review(readForReview(RIGHT), data, { today: '2026-11-26', day });
    expect([findings[0]?.rule, findings[0]?.right]).toEqual([rule, right]);
  });

  test('a text that tells of a later one knows that it is past', () => {
    const text = `${RIGHT}, đã được thay thế bởi Quy định số 96-QĐ/TW ngày 2/2/2023`;
    const later = [{ ...newer(96, '2023-02-02'), slug: '96-qd-tw-2023' }];
    const entries = SAMPLE.entries.map((entry) => {
      return entry.slug === '37-qd-tw-2021' ? { ...entry, standing: { ...standing, later } } : entry;
    });
    const when = { today: '2026-11-26', day: undefined };
    expect(review(readForReview(text), { ...SAMPLE, entries }, when).findings).toEqual([]);
  });
});

test('the worst comes first', () => {
  const text = `${RIGHT.replace('37-QĐ/TW', '37/QĐ-TW').replace('XIII', 'XII')}; Điều 9 Quy định 37-QĐ/TW`;
  expect(reviewed(text, '2026-11-26').findings.map(({ rule }) => rule)).toEqual(['replaced', 'term', 'clause', 'form']);
});

test('a citation with a wrong day leads to the directive that it clearly means', () => {
  const { leads, names } = reviewed(RIGHT.replace('25/10/2021', '25/11/2021'));
  expect(leads).toEqual(['37-qd-tw-2021']);
  expect(names).toEqual({ '37-qd-tw-2021': 'Quy định số 37-QĐ/TW ngày 25/10/2021' });
});

test('what one mention means although its day is wrong, the others mean too', () => {
  const text =
    'Nghị quyết số 04-NQ/TW ngày 30/11/2016 về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn. Học Nghị quyết số 04/NQ-TW.';
  expect(told(text)).toEqual(['date: 30/11/2016 → 30/10/2016', 'form: 04/NQ-TW → 04-NQ/TW']);
  expect(reviewed(text).leads).toEqual(['04-nq-tw-2016', '04-nq-tw-2016']);
});

test('of a document issued after the text nothing is told', () => {
  const namesakes = SAMPLE.namesakes.map((each) => ({ ...each, issued: '2025-01-01' }));
  const read = readForReview('Thực hiện Nghị quyết số 04-NQ/TW ở chi bộ');
  const { findings } = review(read, { ...SAMPLE, namesakes }, { today: '2026-11-26', day: '2024-01-15' });
  expect(findings).toEqual([]);
});

test.each([
  ['markup', '<script>alert(1)</script> <b>Quy định</b> số <i>37</i>-QĐ/TW '.repeat(200)],
  ['a list without an end', '21-KL/TW, '.repeat(2000)],
  ['right to left', '\u202Eمرحبا \u2067Quy định 37\u2069 '.repeat(500)],
  ['half letters and figures', '\uD800 37-\uDC00QĐ/TW 999999999999 '.repeat(500)],
  ['one word', 'a'.repeat(30_000)],
])('%s does not break it', (_name, text) => {
  const { findings, citations } = reviewed(text);
  for (const { start, end } of [...findings, ...citations]) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

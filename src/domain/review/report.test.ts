import { expect, test } from 'vitest';
import { reviewJson, reviewLines } from './lines.ts';
import { csvReport, markdownReport } from './report.ts';
import { reviewed } from './review.sample.ts';
import { sarifOf } from './sarif.ts';

const TEXT = 'Mở đầu,\nQuy định số 37/QĐ-TW, ngày 25/11/2021\nvề những điều đảng viên không được làm.';
const REVIEW = reviewed(TEXT);
const FILE = { path: 'kế hoạch.txt', text: TEXT, review: REVIEW };

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly locations: readonly [{ readonly physicalLocation: { region: unknown } }];
      }[];
    },
  ];
}

test('lines for people', () => {
  expect(reviewLines(FILE).split('\n')).toEqual([
    'kế hoạch.txt:2:13  Sai thể thức  “37/QĐ-TW”',
    '    Số và ký hiệu viết là “37/QĐ-TW”; theo thể thức văn bản của Đảng viết 37-QĐ/TW.',
    '    Viết đúng: 37-QĐ/TW',
    'kế hoạch.txt:2:28  Sai ngày  “25/11/2021”',
    '    Quy định số 37-QĐ/TW ban hành ngày 25/10/2021, không phải 25/11/2021.',
    '    Viết đúng: 25/10/2021',
    'Tìm thấy 1 chỗ viện dẫn văn bản của Đảng, 0 chỗ nhắc văn bản Nhà nước; 2 chỗ cần xem.',
    '',
  ]);
});

test('JSON and SARIF give the same places', () => {
  const [{ findings }] = JSON.parse(reviewJson([FILE])) as [{ findings: { line: number; column: number }[] }];
  const { runs } = JSON.parse(sarifOf([FILE])) as Sarif;
  const [{ results }] = runs;
  const regions = results.map(({ locations: [location] }) => location.physicalLocation.region);
  expect(findings.map(({ line, column }) => [line, column])).toEqual([
    [2, 13],
    [2, 28],
  ]);
  expect(regions).toEqual([
    { startLine: 2, startColumn: 13, endLine: 2, endColumn: 21 },
    { startLine: 2, startColumn: 28, endLine: 2, endColumn: 38 },
  ]);
  expect(results[1]).toMatchObject({ ruleId: 'date', level: 'error' });
});

test('Markdown for people, in which the text stays text', () => {
  const text = `<img src=x> [a](b) ${TEXT}`;
  const report = markdownReport(
    text,
    reviewed(text),
    { today: '2026-11-26', day: '2024-01-15' },
    (slug) => `https://example.org/${slug}/`,
  );
  expect(report).toContain('viết ngày 15/1/2024');
  expect(report).toContain('[Quy định số 37-QĐ/TW](https://example.org/37-qd-tw-2021/)');
  expect(report).toContain('## Không kiểm tra');
  expect(report).not.toContain('<img');
});

test('CSV that a table reads, and runs nothing of', () => {
  const text = '=1+1, "Quy định số 37/QĐ-TW ngày 25/10/2021"';
  const [head, row] = csvReport(text, reviewed(text)).trim().split('\r\n');
  expect(head).toBe('\uFEFFdòng,cột,mức,lỗi,trong văn bản,giải thích,viết đúng'.trim());
  expect(row).toMatch(/^1,\d+,Thể thức,Sai thể thức,37\/QĐ-TW,/);
});

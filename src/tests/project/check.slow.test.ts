/** `npm run cite -- --check`, as a person or a program runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';

/** Milliseconds: each run reads all content. */
const SLOW = 60_000;
const RIGHT = 'Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương';
const WRONG = 'Quy định số 37/QĐ-TW ngày 25/10/2021 của Ban Chấp hành Trung ương';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(name: string, bytes: string | Uint8Array, ...options: string[]) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const args = ['scripts/find-citations.ts', '--check', '--day=2022-01-01', ...options, file];
  return { file, ...spawnSync(process.execPath, args, { encoding: 'utf8' }) };
}

test(
  'what is right ends with 0, what is wrong with 1 and its line and column',
  () => {
    expect(check('dung.txt', RIGHT).status).toBe(0);
    const { status, stdout, file } = check('sai.txt', `Mở đầu.\n\n${WRONG}`);
    expect(status).toBe(1);
    expect(stdout).toContain(`${file}:3:13  Sai thể thức  “37/QĐ-TW”`);
  },
  SLOW,
);

test(
  'a .docx and HTML are read, JSON and SARIF are written',
  () => {
    const body = strToU8(`<w:document><w:p><w:t>${WRONG}</w:t></w:p></w:document>`);
    const json = check('ke-hoach.docx', zipSync({ 'word/document.xml': body }), '--format=json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ findings: [{ rule: 'form', line: 1, right: '37-QĐ/TW' }] }]);
    const sarif = check('bai.html', `<p>\n<b>${WRONG}</b></p>`, '--format=sarif');
    expect(sarif.status).toBe(1);
    expect(JSON.parse(sarif.stdout)).toMatchObject({
      runs: [{ results: [{ locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 16 } } }] }] }],
    });
  },
  SLOW,
);

test.each([
  ['hong.docx', strToU8('x'), [], 'không có phần văn bản của Word'],
  ['a.txt', strToU8(RIGHT), ['--day=hôm qua'], '--day là “hôm qua”'],
  ['a.txt', strToU8(RIGHT), ['--format=pdf'], 'báo cáo thì viết --format=json hoặc sarif'],
])('%s, %j is refused in a sentence', (name, bytes, options, told) => {
  const { status, stderr } = check(name, bytes, ...options);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(told)]);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';

/** Milliseconds: each run reads all content. */
const SLOW = 60_000;

/** Runs the command, through a shell when `behind` says what reads it. */
function cite(input: string, options: readonly string[] = [], behind = '') {
  const command = `"${process.execPath}" scripts/find-citations.ts ${options.join(' ')} ${behind}`;
  return spawnSync('bash', ['-o', 'pipefail', '-c', command], { input, encoding: 'utf8' });
}

test(
  'a bad line is answered as a bad line, and the others are answered',
  () => {
    const { stdout, status } = cite(
      '{"id": 1, "text": "Quy định 37-QĐ/TW năm 2021"}\n\nkhông phải\n{"id": 2, "text": ""}\n',
      ['--jsonl'],
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { id: 1, mentions: [{ number: '37-QĐ/TW' }] },
      { line: 3, error: expect.stringContaining('JSON') },
      { id: 2, mentions: [] },
    ]);
  },
  SLOW,
);

test(
  'HTML is read as what a reader sees',
  () => {
    const page = '<p title="21-KL/TW">Quy định <b>37-QĐ/TW</b></p><script>"41-QĐ/TW"</script>';
    const { stdout } = cite(page, ['--format=html']);
    expect(stdout).toContain('37-QĐ/TW');
    expect(stdout).not.toMatch(/21-KL|41-QĐ/);
  },
  SLOW,
);

test(
  'an unknown format is refused in words',
  () => {
    const { stderr, status } = cite('', ['--format=pdf']);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('Không có dạng “pdf”. Viết --format=plain, markdown hoặc html.');
  },
  SLOW,
);

test(
  'it ends quietly when nobody reads on',
  () => {
    const { stderr, status } = cite('Kết luận số 21-KL/TW, '.repeat(20_000), [], '| head -1');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  },
  SLOW,
);

describe('a check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const wrong = 'Kế hoạch\nQuy định số 37/QĐ-TW ngày 25/11/2021 về những điều đảng viên không được làm';
  const file = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const docx = zipSync({
    'word/document.xml': strToU8(`<w:p><w:t>${wrong.replace('\n', '</w:t></w:p><w:p><w:t>')}</w:t></w:p>`),
  });

  test(
    'says where what is wrong, and ends with 1',
    () => {
      const [plan, letter] = [file('ke-hoach.txt', wrong), file('ke-hoach.docx', docx)];
      const { stdout, status } = cite('', ['--check', '--day 2022-03-18', plan, letter]);
      expect(status).toBe(1);
      for (const line of [`${plan}:2`, `${letter}:3`]) {
        expect(stdout).toContain(`${line}:13  Sai thể thức  “37/QĐ-TW”`);
        expect(stdout).toContain(`${line}:27  Sai ngày  “25/11/2021”`);
      }
    },
    SLOW,
  );

  test(
    'of what is right says so, and ends with 0',
    () => {
      const { stdout, status } = cite('Quy định số 37-QĐ/TW ngày 25/10/2021', ['--check', '--day 2022-03-18']);
      expect(stdout).toBe(
        'Tìm thấy 1 chỗ viện dẫn văn bản của Đảng, 0 chỗ nhắc văn bản Nhà nước; chưa thấy chỗ nào sai.\n',
      );
      expect(status).toBe(0);
    },
    SLOW,
  );

  test.each([
    ['json', { file: '-', findings: [{ rule: 'form' }, { rule: 'date', line: 2, column: 27 }] }],
    ['sarif', { runs: [{ results: [{ ruleId: 'form' }, { ruleId: 'date' }] }], version: '2.1.0' }],
  ])('is told as %s', { timeout: SLOW }, (format, told) => {
    const { stdout, status } = cite(wrong, ['--check', '--day 2022-03-18', `--format ${format}`]);
    expect([JSON.parse(stdout)].flat()).toMatchObject([told]);
    expect(status).toBe(1);
  });

  test.each([
    ['hong.docx', docx.subarray(0, 90), 'Tệp .docx hỏng'],
    ['anh.txt', new Uint8Array([0x89, 0x50, 0, 255]), 'không phải văn bản UTF-8'],
  ])('refuses %s in words', { timeout: SLOW }, (name, bytes, refusal) => {
    const { stderr, status } = cite('', ['--check', file(name, bytes)]);
    expect(stderr).toContain(refusal);
    expect(status).toBe(1);
  });
});

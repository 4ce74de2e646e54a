import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

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

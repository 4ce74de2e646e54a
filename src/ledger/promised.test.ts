import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { promisedAddresses } from './promised.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'so-'));
  await writeFile(join(root, 'so.txt'), '/a/\n/b/\n');
});
afterEach(() => rm(root, { recursive: true }));

test('without Git every address of the list is promised', () => {
  expect(promisedAddresses(root, 'so.txt', ['/a/', '/c/'])).toEqual(['/a/', '/c/']);
});

test('with Git those of the last commit are', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: root });
  git('init', '--quiet');
  expect(promisedAddresses(root, 'so.txt', ['/a/', '/c/'])).toEqual(['/a/', '/c/']);
  git('add', 'so.txt');
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'a');
  expect(promisedAddresses(root, 'so.txt', ['/a/', '/c/'])).toEqual(['/a/']);
});

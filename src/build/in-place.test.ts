import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mendPlace, putInPlace } from './in-place.ts';

const renaming = vi.hoisted(() => ({ refuse: (_from: string, _to: string): string | undefined => undefined }));

/** The file system as it is, but for what `refuse` gives an error code for. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync = (from: string, to: string) => {
    const code = renaming.refuse(from, to);
    if (code) throw Object.assign(new Error(code), { code });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

/** No process has this number. */
const DEAD = 2 ** 31 - 1;

let root = '';
const at = (...parts: string[]) => join(root, ...parts);
const write = (folder: string, text: string) => {
  mkdirSync(at(folder), { recursive: true });
  writeFileSync(at(folder, 'index.html'), text);
};
const read = (folder: string) => readFileSync(at(folder, 'index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cho-'));
  renaming.refuse = () => undefined;
});
afterEach(() => rmSync(root, { recursive: true }));

test('the new folder stands in the place of the old one, and nothing else is left', () => {
  write('dist', 'cũ');
  write('made', 'mới');
  putInPlace(at('made'), at('dist'));
  expect(read('dist')).toBe('mới');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where there was nothing there is the new folder', () => {
  write('made', 'mới');
  putInPlace(at('made'), at('dist'));
  expect(read('dist')).toBe('mới');
});

test('a place that is a link stays one', () => {
  write('elsewhere', 'cũ');
  symlinkSync(at('elsewhere'), at('dist'));
  write('made', 'mới');
  putInPlace(at('made'), at('dist'));
  expect(lstatSync(at('dist')).isSymbolicLink()).toBe(true);
  expect(read('elsewhere')).toBe('mới');
});

test('over the border of a file system the folder is copied', () => {
  write('dist', 'cũ');
  write('made', 'mới');
  renaming.refuse = (from) => (from === at('made') ? 'EXDEV' : undefined);
  putInPlace(at('made'), at('dist'));
  expect(read('dist')).toBe('mới');
  expect(readdirSync(root)).toEqual(['dist']);
});

test.each([
  ['the new folder cannot be moved near', (from: string) => from === at('made')],
  ['the old folder cannot be moved away', (from: string) => from === at('dist')],
  ['the new folder cannot be moved in', (from: string, to: string) => to === at('dist') && from.includes('-moi-')],
])('when %s the old one stands as it was', (_what, refused) => {
  write('dist', 'cũ');
  write('made', 'mới');
  renaming.refuse = (from, to) => (refused(from, to) ? 'EBUSY' : undefined);
  expect(() => putInPlace(at('made'), at('dist'))).toThrow('EBUSY');
  expect(read('dist')).toBe('cũ');
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('what a killed process left between the two moves is put back', () => {
  write(`.dist-cu-${DEAD}`, 'cũ');
  write(`.dist-moi-${DEAD}`, 'mới');
  mendPlace(at('dist'));
  expect(read('dist')).toBe('cũ');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what a killed process left after the moves is removed, what a living one has is not', () => {
  write('dist', 'mới');
  write(`.dist-cu-${DEAD}`, 'cũ');
  write(`.dist-moi-${process.pid}`, 'đang dựng');
  write(`.other-moi-${DEAD}`, 'của chỗ khác');
  mendPlace(at('dist'));
  expect(readdirSync(root).toSorted()).toEqual([`.dist-moi-${process.pid}`, `.other-moi-${DEAD}`, 'dist']);
  mendPlace(at('none', 'dist'));
  expect(existsSync(at('none'))).toBe(false);
});

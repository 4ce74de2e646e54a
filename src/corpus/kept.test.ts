import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDisk } from './disk.ts';
import { keeping, steady } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'giu-lai-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a thing is made again only when what it came from has changed', () => {
  const { keep } = keeping();
  const make = (text: string) => keep('tên', [text], () => ({ text }));
  const first = make('a');
  expect(make('a')).toBe(first);
  expect(make('b')).toEqual({ text: 'b' });
  expect(make('a')).not.toBe(first);
});

test('what it looked up counts, and what it did not look up does not', () => {
  const { recall } = keeping();
  const facts = new Map([
    ['x', 'một'],
    ['y', 'hai'],
  ]);
  const lookups = { fact: (key: string) => facts.get(key) };
  const make = () => recall('tên', { file: 'a.md', from: [] }, lookups, ({ fact }) => ({ x: fact('x') }));
  const first = make();
  facts.set('y', 'khác');
  expect(make()).toBe(first);
  facts.set('x', 'mới');
  expect(make()).toEqual({ x: 'mới' });
});

test('another process finds what was made of the same, and nothing of files that are gone', () => {
  let made = 0;
  const make = (text: string, fact: string) => {
    const kept = keeping(openDisk(folder, resolve('.')));
    const thing = kept.recall('tên', { file: 'x/a.md', from: [text] }, { fact: (_key: string) => fact }, (lookups) => {
      made++;
      return { text, fact: lookups.fact('k') };
    });
    kept.disk.save(['x/a.md']);
    return thing;
  };
  expect(make('a', '1')).toEqual({ text: 'a', fact: '1' });
  expect(make('a', '1')).toEqual({ text: 'a', fact: '1' });
  expect(made).toBe(1);
  expect(make('b', '1')).toEqual({ text: 'b', fact: '1' });
  expect(make('b', '2')).toEqual({ text: 'b', fact: '2' });
  expect(made).toBe(3);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"half');
  expect(make('b', '2')).toEqual({ text: 'b', fact: '2' });
  expect(made).toBe(4);
  openDisk(folder, resolve('.')).save(['x/b.md']);
  expect(readdirSync(folder)).toEqual([]);
});

test('a value stays the same object while it says the same', () => {
  const { keep } = keeping();
  const first = steady(keep, 'tên', { a: [1] });
  expect(steady(keep, 'tên', { a: [1] })).toBe(first);
  expect(steady(keep, 'tên', { a: [2] })).not.toBe(first);
});

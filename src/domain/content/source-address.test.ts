import { expect, test } from 'vitest';
import { sourceAddress } from './source-address.ts';

const FILE = { repository: 'chu/kho', commit: 'a'.repeat(40), path: 'tài liệu/sổ.md' };

test.each([
  [{ url: 'https://bao.vn/1' }, 'https://bao.vn/1'],
  [{ url: 'https://bao.vn/1', file: FILE }, 'https://bao.vn/1'],
  [{ file: FILE }, `https://github.com/chu/kho/blob/${'a'.repeat(40)}/t%C3%A0i%20li%E1%BB%87u/s%E1%BB%95.md`],
  [{}, undefined],
])('%j is read again at %s', (source, address) => {
  expect(sourceAddress(source)).toBe(address);
});

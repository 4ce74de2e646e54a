import { expect, test } from 'vitest';
import { editAddress } from './editing.ts';

const REPOSITORY = 'https://github.com/chu-kho/ten-kho';

test.each([
  ['van-ban', '43-kh-tu-dak-nong-2022', 'content/van-ban/43-kh-tu-dak-nong-2022.md'],
  ['trang', 'sua-loi', 'content/trang/sua-loi.mdx'],
] as const)('a page of %s is edited where its file is', (collection, slug, file) => {
  expect(editAddress(collection, slug, REPOSITORY)).toBe(`${REPOSITORY}/edit/main/${file}`);
});

test('without a repository there is nothing to edit', () => {
  expect(editAddress('van-ban', '43-kh-tu-dak-nong-2022', '')).toBeFalsy();
});

import { directive, SMALL_CONTENT } from './content-folder.ts';

const TEXT = `Theo Kết luận số 14-KL/TW.[^bien-tap]

## Phần

- **Một** ý ở [đây](../14-kl-tw-2021/).[^bien-tap]
- Hai *ý*.[^bao-nhan-dan][^bien-tap]

### Điều 1. Hai

1. Một.[^bien-tap]
2. Hai.[^bien-tap]

| A | B |
|---|---|
| 1 | 2[^bien-tap] |`;

/** A content folder without a fault in which all stands that a text may be made of, and an editorial page. */
export const RICH_CONTENT: Readonly<Record<string, string>> = {
  ...SMALL_CONTENT,
  'van-ban/01-kl-tw-2021.md': directive('01-KL/TW', '2021-05-18', TEXT),
  'trang/gioi-thieu.mdx':
    '---\ntitle: Giới thiệu\ndescription: Một câu.\n---\n\n## Phần\n\nXem [đây](../gioi-thieu/#phần), `mã`.\n',
};

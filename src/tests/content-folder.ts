import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A small content folder without a fault: one directive, its issuer, a source, the mark of our own inference, a theme,
 * the provinces and a term.
 */
export const SMALL_CONTENT: Readonly<Record<string, string>> = {
  'nguon/bien-tap.md': source('Nhận định của ban biên tập', 'editorial'),
  'nguon/bao-nhan-dan.md': source(
    'Một bài báo',
    'primary',
    'url: https://nhandan.vn/1\nquotes: [5 rõ]\nunprinted: [Hải Dương]\n',
  ),
  'co-quan/bo-chinh-tri.md': `---
name: Bộ Chính trị
level: central
organ: TW
---

Cơ quan lãnh đạo của Đảng giữa hai kỳ họp Trung ương.[^bien-tap]
`,
  'chu-de/neu-guong.md': '---\nname: Nêu gương\nabout: Trách nhiệm nêu gương.\norder: 1\n---\n',
  'dia-gioi/hien-nay.md': '---\nprovinces: [Hải Dương, Ninh Thuận]\nsources: [bien-tap]\n---\n',
  'khoa/xiii.md': '---\nterm: XIII\nbegan: 2021-02-01\nsources: [bien-tap]\n---\n',
  'van-ban/14-kl-tw-2021.md': directive('14-KL/TW', '2021-09-22'),
};

/** A content folder in the temporary files of the system, with the files given, and the way to change and remove it. */
export async function contentFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'noi-dung-'));
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  return {
    folder,
    write,
    remove: (file: string) => rm(join(folder, file)),
    dispose: () => rm(folder, { recursive: true }),
  };
}

/** A directive of the Politburo whose body is one paragraph, "Nội dung" unless given. */
export function directive(number: string, issued: string, paragraph = 'Nội dung.[^bao-nhan-dan]'): string {
  return `---
kind: Kết luận
number: ${number}
title: về một việc
issuer: bo-chinh-tri
issued: ${issued}
status:
  state: unknown
  checked: 2026-11-21
  sources: [bien-tap]
coverage: record
sources: [bao-nhan-dan]
---

${paragraph}
`;
}

function source(title: string, grade: string, more = ''): string {
  return `---
title: ${title}
publisher: Nơi đăng
grade: ${grade}
checked: 2026-11-21
${more}---
`;
}

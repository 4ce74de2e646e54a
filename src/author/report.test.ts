import { expect, test } from 'vitest';
import type { Problem } from '../domain/content/problem.ts';
import { tell, waiting } from './report.ts';

const PROBLEM: Problem = {
  file: 'van-ban/a.md',
  line: 3,
  column: 7,
  rule: 'gia-tri',
  message: 'Trường “x” là 50%',
  hint: 'Ghi lại: một, hai.',
};

test('people are told the place, the cure and where it is explained', () => {
  expect(tell({ problems: [PROBLEM], files: 2 }, 'text', 'content')).toBe(
    'content/van-ban/a.md:3:7 [gia-tri] Trường “x” là 50%\n    Cách sửa: Ghi lại: một, hai.\n    Xem thêm: content/trang/sua-loi.mdx, mục gia-tri\n' +
      'Có 1 lỗi trong nội dung.\n' +
      'Tệp còn lỗi ở phần đầu thì nội dung bên dưới chưa được kiểm tra: sửa xong hãy chạy lại.',
  );
  expect(tell({ problems: [], files: 2 }, 'text', 'content')).toBe('Đã đọc 2 tệp, không có lỗi.');
});

test('programs get all of it', () => {
  expect(JSON.parse(tell({ problems: [PROBLEM], files: 2 }, 'json', 'content'))).toEqual({
    files: 2,
    problems: [PROBLEM],
  });
});

test('GitHub shows a fault at its line: one line each, its own signs escaped', () => {
  expect(tell({ problems: [PROBLEM], files: 2 }, 'github', 'content')).toBe(
    '::error file=content/van-ban/a.md,line=3,col=7,title=gia-tri::Trường “x” là 50%25%0ACách sửa: Ghi lại: một, hai.',
  );
});

test('who waits is told since when, and how to end it', () => {
  expect(waiting(new Date(2026, 10, 26, 9, 5, 7))).toBe(
    '\n[09:05:07] Đang chờ; lưu một tệp thì kiểm tra lại. Bấm Ctrl và C để thôi.',
  );
});

import { UNWRITTEN } from '../domain/content/placeholder.ts';
import type { Problem } from '../domain/content/problem.ts';

/** Lines of a file that still have the sentence which a new file has in the place of what is to be written. */
export function checkWritten(text: string): Omit<Problem, 'file'>[] {
  return text.split('\n').flatMap((content, index) => {
    const [line, at] = [index + 1, content.normalize('NFC').indexOf(UNWRITTEN)];
    if (at < 0) return [];
    return [
      {
        line,
        column: at + 1,
        rule: 'chua-viet',
        message: 'Dòng mẫu của tệp mới còn nguyên, chưa thay bằng nội dung',
        hint: `Thay dòng ${line} bằng nội dung, viết bằng lời của mình, mỗi đoạn kết thúc bằng dấu nguồn.`,
      },
    ];
  });
}

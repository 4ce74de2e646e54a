import { type Problem, START } from '../content/problem.ts';
import { slugify } from '../language/vietnamese.ts';

const LONGEST = 100;

/** Names that web servers and programs take for something else. */
const TAKEN = new Set(['index', '404', 'con', 'prn', 'aux', 'nul']);

/** What is wrong with the name of a file, without its ending, which stands in its address for ever. */
export function checkFileName(slug: string): Omit<Problem, 'file'> | undefined {
  const better = slugify(slug).slice(0, LONGEST).replace(/-$/, '');
  if (TAKEN.has(slug)) {
    return fault(`Tên tệp “${slug}” là tên dành riêng của máy chủ`, 'Đặt một tên khác, nói tệp viết về gì.');
  }
  if (/^\d+$/.test(slug)) {
    return fault(
      `Tên tệp “${slug}” chỉ có chữ số, là địa chỉ một trang của danh sách`,
      'Đặt một tên khác, nói tệp viết về gì.',
    );
  }
  if (slug.length > LONGEST) {
    return fault(`Tên tệp dài ${slug.length} chữ; không được quá ${LONGEST}`, `Rút ngắn, ví dụ “${better}.md”.`);
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return undefined;
  return fault(
    `Tên tệp “${slug}” có chữ hoa, dấu, khoảng trắng hoặc ký hiệu; chỉ được có a–z, 0–9 và gạch nối giữa các từ`,
    better === '' ? 'Đặt một tên khác bằng chữ không dấu.' : `Đổi tên tệp thành “${better}.md”.`,
  );
}

function fault(message: string, hint: string): Omit<Problem, 'file'> {
  return { ...START, rule: 'ten-tep', message, hint };
}

import { expect, test } from 'vitest';
import { exactForm } from '../language/vietnamese.ts';
import { matterOf } from './matter.ts';
import { queryWords } from './words.ts';

test.each([
  ['đảng viên ly hôn có bị kỷ luật không', 'party'],
  ['thủ tục ly hôn', 'other'],
  ['thu tuc ly hon', 'other'],
  ['phụ cấp của bí thư chi bộ', 'other'],
  ['giá vé xem phim', 'other'],
  ['sơ đồ văn bản thay thế', undefined],
  ['làm sổ đỏ', 'other'],
  ['cổng thức', undefined],
  ['kê khai tài sản', undefined],
  ['ủy viên bộ chính trị trung quốc', 'other'],
  ['luật lao động', 'other'],
  ['đảng viên có vợ ở nước ngoài', 'party'],
  ['chủ tịch tỉnh hiện nay là ai', 'other'],
  ['ai ký quy định', undefined],
  ['bí thư chi bộ năm 1930', 'other'],
  ['hội nghị 1616 đại biểu', undefined],
  ['vụ án lớn', 'other'],
  ['can thiệp vụ án', undefined],
])('“%s” is about %s', (query, matter) => {
  const isMarked = query !== queryWords(query).join(' ');
  expect(matterOf(queryWords(query), isMarked ? query.split(' ').map(exactForm) : undefined)).toBe(matter);
});

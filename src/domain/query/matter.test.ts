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
])('“%s” is about %s', (query, matter) => {
  const isMarked = query !== queryWords(query).join(' ');
  expect(matterOf(queryWords(query), isMarked ? query.split(' ').map(exactForm) : undefined)).toBe(matter);
});

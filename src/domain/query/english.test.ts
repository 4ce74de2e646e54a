import { expect, test } from 'vitest';
import { inVietnamese } from './english.ts';

test.each([
  ['Politburo', 'bộ chính trị'],
  ['Regulation 37 party members', 'quy định 37 đảng viên'],
  ['Resolution 04-NQ/TW 27 signs of decline', 'nghị quyết 04-NQ/TW 27 biểu hiện suy thoái'],
  ['19 things party members must not do', '19 điều đảng viên không được làm'],
  ['văn bản of and the', 'văn bản of and the'],
  ['timeline', 'dòng thời gian'],
  ['who runs this website', 'ai làm trang'],
  ['punishment for taking bribes', 'kỷ luật taking hối lộ'],
  ['kế hoạch', 'kế hoạch'],
  ['planning', 'planning'],
])('“%s” asks for “%s”', (typed, meant) => {
  expect(inVietnamese(typed)).toBe(meant);
});

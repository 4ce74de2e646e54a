import { expect, test } from 'vitest';
import { aloneWords, optionFault } from './left-over.ts';

const word = (value: string) => ({ kind: 'positional', value });
const option = (name: string, value?: string) => ({ kind: 'option', name, value });

test('the words before the options stand alone', () => {
  const words = [word('Kế'), word('hoạch'), word('43'), option('ngay', '2022')];
  expect(aloneWords(words)).toEqual({ words: ['Kế', 'hoạch', '43'] });
});

test.each([
  [[word('43-KH/TU'), option('co-quan', 'Tỉnh'), word('ủy'), word('Gia'), word('Lai')]],
  [[option('co-quan', 'Tỉnh'), word('ủy'), word('Gia'), word('Lai'), option('ngay', '2022'), word('nay')]],
])('words behind the value of an option are told with their cure', (parts) => {
  expect(aloneWords(parts).fault).toBe('Đặt “Tỉnh ủy Gia Lai” trong dấu nháy kép: --co-quan "Tỉnh ủy Gia Lai".');
});

test.each([
  [['--coquan', 'Tỉnh ủy'], 'Không có lựa chọn --coquan. Có phải ý bạn là --co-quan?'],
  [['--la=1'], 'Không có lựa chọn --la. Các lựa chọn: --ngay, --co-quan, --moi.'],
  [['43-KH/TU', '--ngay', '--moi'], 'Sau --ngay còn thiếu giá trị.'],
  [['43-KH/TU', '--ngay', '23/3/2022', '--moi'], undefined],
])('the options %j', (args, fault) => {
  expect(optionFault(args, ['ngay', 'co-quan'], ['moi'])).toBe(fault);
});

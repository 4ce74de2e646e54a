import { expect, test } from 'vitest';
import { clauseWords } from './clause-words.ts';

const TEXT = `Mở đầu.[^bao]

## Nội dung

### Điều 1. Nói và làm

Nói phải đi đôi với **làm**, theo [quy định](/van-ban/x/).[^bao][^bien-tap]
Dòng nối.[^bao]

Đoạn sau.[^bao]

### Điều 2

- Việc \\[một\\].[^khac]
- Việc hai.[^khac]

### Điều 3. Trống

### Bảng

| a | b |
| --- | --- |
`;

test.each([
  ['Điều 1. Nói và làm', 'Nói phải đi đôi với làm, theo quy định. Dòng nối.', ['bao', 'bien-tap']],
  ['Điều 2', 'Việc [một].', ['khac']],
])('the first words under “%s”', (heading, text, keys) => {
  expect(clauseWords(TEXT, heading)).toEqual({ text, keys });
});

test.each(['Điều 3. Trống', 'Bảng', 'Điều 9'])('nothing to quote under “%s”', (heading) => {
  expect(clauseWords(TEXT, heading)).toBeUndefined();
});

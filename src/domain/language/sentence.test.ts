import { expect, test } from 'vitest';
import { firstSentence, sentencesOf } from './sentence.ts';

test.each([
  ['Một câu. «Hai» câu. Ba.', '«Hai» câu.'],
  ['«Một» câu\ncó hai dòng. Hai.', '«Một» câu có hai dòng.'],
  ['Ngày 25/10/2021, «Kết luận số 21-KL/TW» ra đời. Hai.', 'Ngày 25/10/2021, «Kết luận số 21-KL/TW» ra đời.'],
  ['Không có dấu chấm «ở cuối»', 'Không có dấu chấm «ở cuối»'],
])('%j', (text, sentence) => {
  expect(sentencesOf(text)(text.indexOf('«'), text.indexOf('»') + 1)).toBe(sentence);
});

test('the first sentence', () => {
  expect(firstSentence('Một. Hai.')).toBe('Một.');
  expect(firstSentence('')).toBe('');
});

import { expect, test } from 'vitest';
import { askAll } from './ask.ts';
import type { Command, Option } from './questions.ts';

/** Answers questions from a list, and keeps what was asked and said. */
async function askWith(
  command: Command,
  answers: readonly string[],
  fault: (option: Option, answer: string, isSurelyNew: boolean) => string | undefined = () => undefined,
  refusal: () => string | undefined = () => undefined,
) {
  const left = [...answers];
  const heard: string[] = [];
  const question = async (text: string) => {
    heard.push(text);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`Not answered: ${text}`);
    return answer;
  };
  const result = await askAll(command, {}, false, { question, say: (text) => heard.push(text), fault, refusal });
  return { result, heard, left };
}

test('an answer that cannot be used is told at once and asked for again; the others stay', async () => {
  const fault = (option: Option, answer: string) => (option === 'ngay' && answer === '31/2/2022' ? 'Sai.' : undefined);
  const { result, heard } = await askWith(
    'van-ban',
    ['43-KH/TU', 'Tỉnh ủy Ninh Thuận', '31/2/2022', '23/3/2022', '', ''],
    fault,
  );
  expect(result).toEqual({
    answers: { so: '43-KH/TU', 'co-quan': 'Tỉnh ủy Ninh Thuận', ngay: '23/3/2022' },
    isNewBody: false,
  });
  expect(heard.filter((text) => text.includes('Sai.') || text.startsWith('Ngày'))).toHaveLength(3);
});

test('a source is asked about only where it comes by its address', async () => {
  const common = ['43-KH/TU', 'Tỉnh ủy Ninh Thuận', '2022', 'về một việc'];
  expect((await askWith('van-ban', [...common, 'bao-nhan-dan'])).left).toEqual([]);
  const { result } = await askWith('van-ban', [...common, 'https://bao.example/', 'Bài', 'Báo', '', 'primary']);
  expect(result).toMatchObject({ answers: { 'ten-bai': 'Bài', 'noi-dang': 'Báo', hang: 'primary' } });
});

test('a code of two kinds is asked about', async () => {
  const { result } = await askWith('van-ban', ['37-QĐ/TU', 'Quy định', 'Tỉnh ủy Ninh Thuận', '2022', '', '']);
  expect(result).toMatchObject({ answers: { loai: 'Quy định' } });
});

test('a body that is named twice is new', async () => {
  const fault = (option: Option, _answer: string, isNew: boolean) =>
    option === 'co-quan' && !isNew ? 'Có phải …?' : undefined;
  const { result } = await askWith('hoi-nghi', ['Hà Nội', '2022', 'Bộ Chính', 'Bộ Chính', '', '', ''], fault);
  expect(result).toMatchObject({ isNewBody: true });
});

test('what is there already is told before more is asked', async () => {
  const { result, heard } = await askWith('van-ban', ['43-KH/TU', 'BCT', '2022'], undefined, () => 'Đã có.');
  expect(result).toEqual({ refusal: 'Đã có.' });
  expect(heard).toHaveLength(3);
});

test('an answer that is needed and left out is told why before it is asked for again', async () => {
  const { heard } = await askWith('hoi-nghi', ['', 'Hà Nội', '2022', 'BCT', '', '', '']);
  expect(heard[1]).toContain('Câu này phải trả lời');
});

test('each command asks only for what it means', async () => {
  const { heard } = await askWith('hoi-nghi', ['Hà Nội', '2022', 'BCT', '', '', '']);
  expect(heard.join(' ')).toContain('Ngày họp');
  expect(heard.join(' ')).not.toMatch(/ban hành|kiểm tra/i);
});

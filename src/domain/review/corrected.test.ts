import { expect, test } from 'vitest';
import { corrected, paragraphAt } from './corrected.ts';
import { reviewed } from './review.sample.ts';

const SECOND = 'Quyết định số 37/QĐ-TW ngày 25/11/2021 của Bộ Chính trị về những điều đảng viên không được làm.';
const TEXT = `Đoạn một: 37/QĐ-TW.\n${SECOND}\nĐoạn ba.`;

test('the paragraph is put right, and no other', () => {
  const { findings } = reviewed(TEXT);
  const at = TEXT.indexOf(SECOND);
  const paragraph = paragraphAt(TEXT, { start: at + 20, end: at + 25 });
  expect(TEXT.slice(paragraph.start, paragraph.end)).toBe(SECOND);
  expect(corrected(TEXT, paragraph, findings)).toBe(
    'Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều đảng viên không được làm.',
  );
});

test('what overlaps is put right once', () => {
  const fix = (start: number, end: number, text: string) => ({
    rule: 'form' as const,
    mention: 0,
    start,
    end,
    message: '',
    right: text,
    fix: { start, end, text },
    see: [],
    again: [],
  });
  expect(corrected('một hai ba', { start: 0, end: 10 }, [fix(4, 7, '2'), fix(5, 10, 'x'), fix(0, 3, '1')])).toBe(
    '1 2 ba',
  );
});

import { isYear } from './words.ts';

/** Which directives hold or held, now or at a time: “năm 2022 văn bản nào đang áp dụng”. */
const HOLDS = /\b(?:(?:dang|con|het) )?(?:ap dung|hieu luc)\b/;

/** What such a question has beside it, when it is about no matter of its own: kinds of directives, a time, words of asking. */
const OF_NO_MATTER =
  /\b(?:(?:\d{1,2} ){0,2}(?:19|20)\d\d|(?:thang|ngay) \d{1,2}|van ban|quy dinh|nghi quyet|ke hoach|ket luan|huong dan|chi thi|cua dang|co|duoc|danh sach|tat ca|toan bo|nhung|cac|nao|gi|thi|nam|thang|ngay|tung|theo|vao|trong|tai|luc|thoi diem|den|hien|hien nay|hien tai|bay gio|hom nay|nay)\b/g;

/** Whether a text asks for directives by the time at which they hold, and for nothing else. */
export function asksWhatHolds(text: string): boolean {
  return HOLDS.test(text) && text.replace(HOLDS, ' ').replace(OF_NO_MATTER, ' ').trim() === '';
}

/** For each folded word of such a question whether it tells little: all do but those of holding, and a year. */
export function lightBesideHolding(words: readonly string[]): boolean[] {
  const text = words.join(' ');
  const found = HOLDS.exec(text);
  const [from, to] = found ? [found.index, found.index + found[0].length] : [0, 0];
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => (index < from || index >= to) && !isYear(word));
}

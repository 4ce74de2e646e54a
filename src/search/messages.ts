import type { NumbersFound } from './numbers.ts';

/** Letters of a query that a sentence repeats. */
const QUOTED = 80;

/** What is said when a file of search does not come. */
export const FAILED = 'Chưa tải được dữ liệu tìm kiếm.';

/** What is found, in one sentence or two. */
export interface Found {
  readonly query: string;
  readonly shown: number;
  readonly all: number;
  readonly numbers: NumbersFound | undefined;
  /** Stretches between quotes that no page has. */
  readonly nowhere: readonly string[];
}

/** What the search page says above the results. */
export function tell({ query, shown, all, numbers, nowhere }: Found): string {
  const asked = `“${shorten(query.replace(/["“”„«»]/g, ''), QUOTED)}”`;
  const notes = [
    missingNote(numbers),
    ...nowhere.map((phrase) => `Nguyên văn “${phrase}” không có ở trang nào.`),
  ].filter(Boolean);
  if (shown === 0)
    return [...notes, ...(notes.length > 0 && nowhere.length === 0 ? [] : [`Không tìm thấy gì cho ${asked}.`])].join(
      ' ',
    );
  if (numbers?.missing !== undefined) return [...notes, 'Dưới đây là những trang gần nhất.'].join(' ');
  const count = shown < all ? `${shown} trong ${all} kết quả` : `${all} kết quả`;
  return [...notes, nowhere.length > 0 ? `${count} khi tìm không có dấu ngoặc kép.` : `${count} cho ${asked}.`].join(
    ' ',
  );
}

function missingNote(numbers: NumbersFound | undefined): string {
  return numbers?.missing === undefined ? '' : `Chưa có ${numbers.missing} trong bộ sưu tập.`;
}

/** A text of at most so many letters. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

import { slugify } from './vietnamese.ts';

/** The words that head a numbered part of a directive. */
const LABELS = ['Phần', 'Chương', 'Mục', 'Điều', 'Khoản', 'Điểm', 'Nhóm', 'Nhiệm vụ'];

const LABELLED = new RegExp(`^(?:${LABELS.join('|')}) (?:\\d+|[IVX]+|\\p{Ll})(?=[.:,]|$)`, 'u');

/**
 * The id of a heading: of its label when it has one ("Điều 3. Nêu gương" gives "dieu-3"), else of its whole text.
 * Điểm d and điểm đ differ: "diem-d", "diem-dd".
 */
export function clauseId(heading: string): string {
  const [label] = LABELLED.exec(heading) ?? [];
  return slugify(label?.replace(/ đ$/, ' dd') ?? heading);
}

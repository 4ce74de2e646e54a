import { slugify } from '../language/vietnamese.ts';

/** The words that head a numbered part of a directive, from the widest part to the narrowest. */
export const CLAUSE_LEVELS = ['Phần', 'Chương', 'Mục', 'Điều', 'Khoản', 'Điểm', 'Nhóm', 'Nhiệm vụ'] as const;

/** The level that an id begins with ("dieu" of "dieu-3"), and its word. */
export const LEVEL_BY_ID: ReadonlyMap<string, string> = new Map(CLAUSE_LEVELS.map((word) => [slugify(word), word]));

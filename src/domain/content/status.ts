import { GROUNDS } from './grades.ts';
import type { DirectiveData, SourceData } from './schema.ts';

export type State = DirectiveData['status']['state'];

/** What a state is called on a page. */
export const STATES: Readonly<Record<State, string>> = {
  'in-force': 'Còn hiệu lực',
  amended: 'Đã được sửa đổi',
  replaced: 'Đã bị thay thế',
  draft: 'Dự thảo',
  unknown: 'Chưa rõ hiệu lực',
};

/** What a state rests on: our own inference if that is a part of it, else the press or an official page, else less. */
export function statusGrade(grades: readonly SourceData['grade'][]): SourceData['grade'] {
  if (grades.includes('editorial')) return 'editorial';
  return grades.includes('primary') ? 'primary' : 'secondary';
}

/** A state with what it rests on, where that is less than the press or an official page. */
export function statusText(state: State, grade: SourceData['grade']): string {
  if (state === 'unknown' || state === 'draft' || grade === 'primary') return STATES[state];
  return `${STATES[state]} (${GROUNDS[grade]})`;
}

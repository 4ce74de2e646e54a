import type { DirectiveData } from './schema.ts';

export type State = DirectiveData['status']['state'];

/** What a state is called on a page. */
export const STATES: Readonly<Record<State, string>> = {
  'in-force': 'Còn hiệu lực',
  amended: 'Đã được sửa đổi',
  replaced: 'Đã bị thay thế',
  draft: 'Dự thảo',
  unknown: 'Chưa rõ hiệu lực',
};

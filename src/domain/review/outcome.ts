import type { CitedDirective } from '../resolve/documents-cited.ts';

type Reason = NonNullable<CitedDirective['reason']>;

/** In two to four words, for a label beside the words themselves. */
const BRIEF: Readonly<Partial<Record<Reason, string>>> = {
  'unknown-number': 'chưa có trong kho',
  ambiguous: 'nhiều văn bản cùng số',
  unproven: 'chưa rõ văn bản nào',
  outside: 'văn bản khác cùng số',
  'no-antecedent': 'chưa rõ chỉ văn bản nào',
  'other-date': 'khác ngày',
  'other-term': 'khác khóa',
  'other-issuer': 'khác cơ quan',
  'other-subject': 'khác trích yếu',
  'place-unknown': 'chưa rõ tỉnh nào',
  'other-place': 'của tỉnh khác',
  'issuer-unknown': 'chưa rõ cơ quan',
};

/** Where a citation leads nowhere: why, in a few words and in a sentence. Undefined where it leads to a directive. */
export function whyNowhere({ target, reason, why }: CitedDirective): { brief: string; whole: string } | undefined {
  if (target !== undefined || reason === undefined) return undefined;
  const brief = BRIEF[reason] ?? 'không liên kết';
  return { brief, whole: why ?? brief };
}

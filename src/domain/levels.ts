import type { BodyData } from './schema.ts';

/** Levels of issuing bodies from the top, with the heading of their list. */
export const LEVELS: readonly { readonly level: BodyData['level']; readonly label: string }[] = [
  { level: 'central', label: 'Trung ương' },
  { level: 'province', label: 'Tỉnh, thành phố' },
  { level: 'other', label: 'Cơ quan khác' },
];

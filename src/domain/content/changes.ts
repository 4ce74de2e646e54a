/** What became of a clause of an older directive in a newer one, as a page says it. */
export const CHANGES = {
  kept: 'Giữ nguyên',
  changed: 'Có thay đổi',
  moved: 'Chuyển từ mục khác',
  new: 'Mục mới',
  unknown: 'Chưa rõ',
} as const;

export type Change = keyof typeof CHANGES;

export const CHANGE_NAMES = Object.keys(CHANGES) as [Change, ...Change[]];

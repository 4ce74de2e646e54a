/** Ids that pages of the content give their own parts, beside those of the headings in a text. */
const PAGE_IDS = [
  'chinh',
  'q',
  'goi-y-tim',
  'muc-luc',
  'tim',
  'danh-muc',
  'chep',
  'hieu-luc',
  'hien-nguon',
  'nguon',
  'cay-trien-khai',
  'chuoi-thay-the',
  'quan-he',
  'cuoc-kiem-tra',
  'vien-dan',
  'cung-so',
  'quan-triet',
  'ban-toi',
  'van-ban',
  'noi-dan',
  'chua-doc',
] as const;

/** Every id that a heading of a text may not have, because a page can have it already. */
export function takenIds(): Set<string> {
  return new Set(PAGE_IDS);
}

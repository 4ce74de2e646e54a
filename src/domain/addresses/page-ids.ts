import { markAnchor, sourceAnchor } from './urls.ts';

/** Ids that pages of the content give their own parts, beside those of the headings in a text. */
const PAGE_IDS = [
  'chinh',
  'q',
  'goi-y-tim',
  'muc-luc',
  'nguon',
  'cay-trien-khai',
  'chuoi-thay-the',
  'quan-he',
  'vien-dan',
  'cung-so',
  'quan-triet',
  'ban-toi',
  'van-ban',
  'noi-dan',
  'chua-doc',
] as const;

/** Every id that a heading of a text may not have, because a page can have it already. `keys`: the sources there are. */
export function takenIds(keys: Iterable<string>): Set<string> {
  return new Set<string>([...PAGE_IDS, ...[...keys].flatMap((key) => [sourceAnchor(key), markAnchor(key)])]);
}

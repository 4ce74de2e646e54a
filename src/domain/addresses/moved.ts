/**
 * Addresses that were published and have moved, from the root of the site: old → new. A clause moves within its
 * page: '/van-ban/x/#cu' → '/van-ban/x/#moi'. An address never dies: when a page or a clause gets another name, the
 * old one is entered here, and stays.
 */
export const MOVED: Readonly<Record<string, string>> = {
  '/van-ban/03-kh-tw-2026/#cay-trien-khai': '/van-ban/03-kh-tw-2026/#quan-he',
  '/duyet/tinh-trang/chua-ro-hieu-luc/': '/duyet/tinh-trang/chua-thay-bi-thay-the/',
};

/** What has moved as a whole, pages and files. For a file, only hosts that read `_redirects` can lead on. */
export function movedWhole(moved: Readonly<Record<string, string>>): { from: string; to: string }[] {
  return Object.entries(moved)
    .filter(([from]) => !from.includes('#'))
    .map(([from, to]) => ({ from, to }));
}

/** Puts the former ids of clauses back on a page, in front of the text of the headings that have new ones. */
export function keepFormerIds(html: string, page: string, moved: Readonly<Record<string, string>>): string {
  return Object.entries(moved).reduce((kept, [from, to]) => {
    const [oldPage, oldId] = from.split('#');
    const [newPage, newId] = to.split('#');
    if (oldPage !== page || newPage !== page || !oldId || !newId) return kept;
    return kept.replace(`id="${newId}">`, (start) => `${start}<span id="${oldId}"></span>`);
  }, html);
}

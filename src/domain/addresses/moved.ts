/**
 * Addresses that were published and have moved, from the root of the site: old → new. A clause moves within its
 * page: '/van-ban/x/#cu' → '/van-ban/x/#moi'. An address never dies: when a page or a clause gets another name, the
 * old one is entered here, and stays.
 */
export const MOVED: Readonly<Record<string, string>> = {
  '/van-ban/03-kh-tw-2021/#van-ban-lien-quan-va-tinh-trang': '/van-ban/03-kh-tw-2021/#quan-he',
  '/van-ban/03-kh-tw-2026/#cay-trien-khai': '/van-ban/03-kh-tw-2026/#quan-he',
  '/van-ban/21-kl-tw-2021/#van-ban-lien-quan-va-tinh-trang': '/van-ban/21-kl-tw-2021/#quan-he',
  '/van-ban/21-kl-tw-2021/#kiem-tra-giam-sat': '/van-ban/21-kl-tw-2021/#cuoc-kiem-tra',
  '/van-ban/37-qd-tw-2021/#van-ban-lien-quan-va-tinh-trang': '/van-ban/37-qd-tw-2021/#quan-he',
  '/duyet/tinh-trang/chua-ro-hieu-luc/': '/duyet/tinh-trang/chua-thay-bi-thay-the/',
  '/co-quan/chua-ro-trung-uong/': '/co-quan/bo-chinh-tri/',
  '/duyet/co-quan/chua-ro-trung-uong/': '/duyet/co-quan/bo-chinh-tri/',
  '/nguon/bao-nghe-an-quy-dinh-96/#noi-dan': '/nguon/bao-nghe-an-quy-dinh-96/',
  '/nguon/cao-dang-quang-nam-ket-luan-01/': '/nguon/bao-nghe-an-ke-hoach-77/',
  '/nguon/soan-thao-bao-cao-613/': '/nguon/kho-quy-dinh-294/',
};

/** What has moved as a whole, pages and files. For a file, only hosts that read `_redirects` can lead on. */
export function movedWhole(moved: Readonly<Record<string, string>>): { from: string; to: string }[] {
  return Object.entries(moved)
    .filter(([from]) => !from.includes('#'))
    .map(([from, to]) => ({ from, to }));
}

/**
 * The former ids of the clauses of a page ("/van-ban/x/"), by the ids that their headings have today. A clause that was
 * renamed more than once has all of its ids.
 */
export function formerIds(
  page: string,
  moved: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
  const renamed = new Map(
    Object.entries(moved).flatMap(([from, to]) => {
      const [oldPage, oldId] = from.split('#');
      const [newPage, newId] = to.split('#');
      return oldPage === page && newPage === page && oldId && newId ? [[oldId, newId] as const] : [];
    }),
  );
  return Map.groupBy(renamed.keys(), (id) => idToday(id, renamed));
}

/** Where a chain of new names ends. A circle, which is a mistake, must only not go on for ever. */
function idToday(id: string, renamed: ReadonlyMap<string, string>): string {
  const names = new Set([id]);
  for (const name of names) {
    const next = renamed.get(name);
    if (next !== undefined) names.add(next);
  }
  return [...names].at(-1) ?? id;
}

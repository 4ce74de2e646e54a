import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Ids that a page has more than once: "/van-ban/x/#dieu-3". */
export function repeatedIds(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap(({ address, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${address}#${id}`),
  );
}

/** Addresses that two files claim, on hosts that leave out "index.html", ".html" or the slash, or know no capitals. */
export function contestedAddresses({ pages, files }: BuiltSite): string[] {
  const addresses = [...pages.map(({ address }) => address), ...files].map((address) =>
    address
      .replace(/(index)?\.html$/, '')
      .replace(/(?<=.)\/$/, '')
      .toLowerCase(),
  );
  return addresses.filter((address, index) => addresses.indexOf(address) < index);
}

/**
 * Links within the site that lead nowhere: "/trang/x/ → /van-ban/y/#z". `home` is the whole address of its root;
 * a link to its host outside of it leads nowhere too.
 */
export function brokenLinks({ pages, files }: BuiltSite, home: string): string[] {
  const root = new URL(home);
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const there = new Set(files);
  const leadsSomewhere = (link: string, from: string) => {
    const url = new URL(link, new URL(from.slice(1), root));
    if (url.origin !== root.origin) return true;
    if (!url.pathname.startsWith(root.pathname)) return false;
    const path = decodeURIComponent(`/${url.pathname.slice(root.pathname.length)}`);
    const id = decodeURIComponent(url.hash.slice(1));
    return ids.has(path) ? id === '' || ids.get(path)?.has(id) === true : there.has(path);
  };
  return pages.flatMap(({ address, links }) =>
    [...new Set(links)].filter((link) => !leadsSomewhere(link, address)).map((link) => `${address} → ${link}`),
  );
}

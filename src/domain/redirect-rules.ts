import { movedWhole } from './moved.ts';
import type { ShortAddress } from './short-address.ts';
import { spellingsOf } from './spellings.ts';
import type { SiteUrls } from './urls.ts';

/**
 * The file `_redirects`, which some static hosts read: one rule a line, the address with its slash and without.
 * Where a number leads to several directives its own address is a page, and only the other spellings lead there.
 */
export function redirectRules(
  numbers: readonly ShortAddress[],
  moved: Readonly<Record<string, string>>,
  urls: SiteUrls,
): string {
  const rules = [
    ...movedWhole(moved).map(({ from, to }) => ({ from: from.slice(1), to: urls.file(to.slice(1)) })),
    ...numbers.flatMap(({ slug, directives }) =>
      destination(directives, slug, urls) === urls.number(slug)
        ? []
        : [{ from: slug, to: destination(directives, slug, urls) }],
    ),
    ...numbers.flatMap(({ number, slug, directives }) =>
      spellingsOf(number).map((spelling) => ({ from: spelling, to: destination(directives, slug, urls) })),
    ),
  ];
  const lines = rules.flatMap(({ from, to }) => {
    const path = encodeURI(urls.file(from.replace(/\/$/, '')));
    return /\.\w+$/.test(path) ? [`${path} ${to} 301`] : [`${path} ${to} 301`, `${path}/ ${to} 301`];
  });
  return `${lines.join('\n')}\n`;
}

/** Where a number leads: to the one directive that bears it, else to the page that lists them. */
function destination(directives: readonly string[], number: string, urls: SiteUrls): string {
  const [only, ...others] = directives;
  return only !== undefined && others.length === 0 ? urls.page('van-ban', only) : urls.number(number);
}

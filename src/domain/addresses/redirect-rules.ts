import { movedWhole } from './moved.ts';
import type { ShortAddress } from './short-address.ts';
import { spellingsOf } from './spellings.ts';
import type { SiteUrls } from './urls.ts';

/**
 * The file `_redirects`, which some static hosts read: one rule a line, the address with its slash and without.
 * Where a number leads to several directives its own address is a page, and only the other spellings lead there.
 * What moved has moved for good (301); a number may come to mean several directives (302), and browsers keep a 301.
 */
export function redirectRules(
  numbers: readonly ShortAddress[],
  moved: Readonly<Record<string, string>>,
  urls: SiteUrls,
): string {
  const rules = [
    ...movedWhole(moved).map(({ from, to }) => ({ from: from.slice(1), to: urls.file(to.slice(1)), code: 301 })),
    ...numbers.flatMap(({ slug, directives }) =>
      destination(directives, slug, urls) === urls.number(slug)
        ? []
        : [{ from: slug, to: destination(directives, slug, urls), code: 302 }],
    ),
    ...numbers.flatMap(({ number, slug, directives }) =>
      spellingsOf(number).map((spelling) => ({ from: spelling, to: destination(directives, slug, urls), code: 302 })),
    ),
  ];
  const lines = rules.flatMap(({ from, to, code }) => {
    const path = encodeURI(urls.file(from.replace(/\/$/, '')));
    return /\.\w+$/.test(path) ? [`${path} ${to} ${code}`] : [`${path} ${to} ${code}`, `${path}/ ${to} ${code}`];
  });
  return `${lines.join('\n')}\n`;
}

/** Where a number leads: to the one directive that bears it, else to the page that lists them. */
function destination(directives: readonly string[], number: string, urls: SiteUrls): string {
  const [only, ...others] = directives;
  return only !== undefined && others.length === 0 ? urls.page('van-ban', only) : urls.number(number);
}

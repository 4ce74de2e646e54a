import { movedWhole } from './moved.ts';
import type { SiteUrls } from './urls.ts';

/**
 * The file `_redirects`, which some static hosts read, at most 2,000 rules of it: what has moved, for good (301), one
 * rule a line, the address with its slash and without. Numbers are not in it: the number of a directive is a page on
 * any host, and what another spelling of it means the page for unknown addresses tells.
 */
export function redirectRules(moved: Readonly<Record<string, string>>, urls: SiteUrls): string {
  const lines = movedWhole(moved).flatMap(({ from, to }) => {
    const path = encodeURI(urls.file(from.slice(1).replace(/\/$/, '')));
    const paths = /\.\w+$/.test(path) ? [path] : [path, `${path}/`];
    return paths.map((each) => `${each} ${urls.file(to.slice(1))} 301\n`);
  });
  return lines.join('');
}

import { openPages } from '../store/kept-pages.ts';
import { programDigest } from '../store/program.ts';
import { type Params, pathOf } from '../store/route-path.ts';
import { shortDigest, wholeJson } from '../store/traced.ts';
import { digestOfContent } from './_library.ts';

/** What Astro takes for a page of a route. */
interface StaticPath {
  readonly params: Params;
  readonly props?: unknown;
}

const { DEV, KEPT_PAGES } = import.meta.env;

/** Where the program lies that makes the pages, in a folder of the site that it makes. */
const PROGRAM = new URL('..', import.meta.url);
const program = DEV ? '' : programDigest(PROGRAM);

/** The folder of the site that is being built. */
export const builtSite = new URL('..', PROGRAM);

/** The pages that builds keep; a server for writing keeps none. */
export const keptPages = DEV ? undefined : openPages(String(KEPT_PAGES), builtSite);

/** A short name for what makes a page: the program, and what its route gives it. */
export function givenTo(props: unknown): string {
  return shortDigest(`${program} ${wholeJson(props)}`);
}

/**
 * The pages of a route that are to be made. Those that the last build made of the same are put into the site at once,
 * which costs a tenth of leading each through Astro: it is meant for the routes that have a page for each directive.
 * In: the pattern of the route, such as "/van-ban/[slug]".
 */
export async function notKept<P extends StaticPath>(route: string, paths: readonly P[]): Promise<P[]> {
  if (!keptPages) return [...paths];
  const digestOf = await digestOfContent();
  return paths.filter(({ params, props }) => !keptPages.putBack(pathOf(route, params), givenTo(props ?? {}), digestOf));
}

import type { GetStaticPathsOptions } from 'astro';
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
 * What tells Astro the pages of a route, but for those that the last build made of the same: these are put into the
 * site at once, which costs a tenth of leading each through Astro. In: what tells all pages of the route.
 */
export function unlessKept<P extends StaticPath>(
  pathsOf: (options: GetStaticPathsOptions) => Promise<readonly P[]>,
): (options: GetStaticPathsOptions) => Promise<P[]> {
  return async (options) => {
    const paths = await pathsOf(options);
    if (!keptPages) return [...paths];
    const { putBack } = keptPages;
    const digestOf = await digestOfContent();
    return paths.filter(
      ({ params, props }) => !putBack(pathOf(options.routePattern, params), givenTo(props ?? {}), digestOf),
    );
  };
}

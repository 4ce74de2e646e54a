import { defineMiddleware } from 'astro:middleware';
import { styleReader, withStyles } from './build/inline-styles.ts';
import { keepOwnHashes } from './build/own-hashes.ts';
import { wholeNumbers } from './markdown/whole-numbers.ts';
import { builtSite, givenTo, keptPages } from './pages/_kept.ts';
import { digestOfContent } from './pages/_library.ts';
import { pathOf } from './store/route-path.ts';
import { readingsOf } from './store/traced.ts';

/** The routes of the pages that readers come to from elsewhere. */
const FIRST_PAGES: ReadonlySet<string> = new Set(['/', '/van-ban/[slug]']);

const styleAt = styleReader(builtSite, import.meta.env.BASE_URL);

/**
 * Finishes every page, so that each number of a directive stands on one line, and gives those again that an earlier
 * build made of the same: the same program, what the page was given, and what it read of the content.
 */
export const onRequest = defineMiddleware(async ({ routePattern, params, props }, next) => {
  if (!keptPages) return finished(await next(), wholeNumbers);
  const path = pathOf(routePattern, params);
  const given = givenTo(props);
  const digestOf = await digestOfContent();
  const known = keptPages.find(path, given, digestOf);
  if (known) return responseOf(known.body, known.type);
  const { result, places } = readingsOf(async () => {
    return finished(await next(), (html) => {
      const page = keepOwnHashes(wholeNumbers(html));
      return FIRST_PAGES.has(routePattern) ? withStyles(page, styleAt) : page;
    });
  });
  const response = await result;
  if (response.status !== 200) return response;
  const page = { type: response.headers.get('content-type') ?? '', body: new Uint8Array(await response.arrayBuffer()) };
  keptPages.put(path, { given, places: places() }, page, digestOf);
  return responseOf(page.body, page.type);
});

async function finished(response: Response, finish: (html: string) => string): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finish(await response.text()), response);
}

function responseOf(body: Uint8Array, type: string): Response {
  return new Response(new Uint8Array(body), { headers: type ? { 'content-type': type } : {} });
}

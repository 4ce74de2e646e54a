import { defineMiddleware } from 'astro:middleware';
import { keepOwnHashes } from './build/own-hashes.ts';
import { wholeNumbers } from './markdown/whole-numbers.ts';
import { digestOfContent } from './pages/_library.ts';
import { openPages } from './store/kept-pages.ts';
import { programDigest } from './store/program.ts';
import { readingsOf, shortDigest, wholeJson } from './store/traced.ts';

const { DEV, KEPT_PAGES } = import.meta.env;
const pages = DEV ? undefined : openPages(String(KEPT_PAGES));
const program = DEV ? '' : programDigest(new URL('..', import.meta.url));

/**
 * Finishes every page, so that each number of a directive stands on one line, and gives those again that an earlier
 * build made of the same: the same program, what the page was given, and what it read of the content.
 */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  if (!pages) return finished(await next(), wholeNumbers);
  const given = shortDigest(`${program} ${wholeJson(props)}`);
  const digestOf = await digestOfContent();
  const known = pages.find(url.pathname, given, digestOf);
  if (known) return responseOf(known.body, known.type);
  const { result, places } = readingsOf(async () => {
    return finished(await next(), (html) => keepOwnHashes(wholeNumbers(html)));
  });
  const response = await result;
  if (response.status !== 200) return response;
  const page = { type: response.headers.get('content-type') ?? '', body: new Uint8Array(await response.arrayBuffer()) };
  pages.put(url.pathname, { given, places: places() }, page, digestOf);
  return responseOf(page.body, page.type);
});

async function finished(response: Response, finish: (html: string) => string): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finish(await response.text()), response);
}

function responseOf(body: Uint8Array, type: string): Response {
  return new Response(new Uint8Array(body), { headers: type ? { 'content-type': type } : {} });
}

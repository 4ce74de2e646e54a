import type { APIRoute } from 'astro';
import { MOVED } from '../domain/addresses/moved.ts';
import { redirectRules } from '../domain/addresses/redirect-rules.ts';
import { shortAddresses } from '../domain/addresses/short-address.ts';
import { siteUrls } from '../domain/addresses/urls.ts';
import { readLibrary } from './_library.ts';

/** A file of this name itself would be no route: Astro leaves out what begins with an underscore. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** Redirects for hosts that read `_redirects`. */
export const GET: APIRoute = async () => {
  const { directives, bodies } = await readLibrary();
  const numbers = shortAddresses(directives.values(), bodies);
  return new Response(redirectRules(numbers, MOVED, siteUrls(import.meta.env.BASE_URL)));
};

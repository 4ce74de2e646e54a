import type { APIRoute } from 'astro';
import { MOVED } from '../domain/addresses/moved.ts';
import { redirectRules } from '../domain/addresses/redirect-rules.ts';
import { siteUrls } from '../domain/addresses/urls.ts';

/** A file of this name itself would be no route: Astro leaves out what begins with an underscore. */
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** Redirects for hosts that read `_redirects`; empty until something moves. */
export const GET: APIRoute = () => new Response(redirectRules(MOVED, siteUrls(import.meta.env.BASE_URL)));

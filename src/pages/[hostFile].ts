import type { APIRoute } from 'astro';
import { MOVED } from '../domain/addresses/moved.ts';
import { redirectRules } from '../domain/addresses/redirect-rules.ts';
import { siteUrls } from '../domain/addresses/urls.ts';
import { headerRules } from '../domain/exports/header-rules.ts';

const urls = siteUrls(import.meta.env.BASE_URL);

/** Files for hosts that read them. A page of such a name would be no route: Astro leaves out what begins with an underscore. */
export const getStaticPaths = () => [
  { params: { hostFile: '_redirects' }, props: { text: redirectRules(MOVED, urls) } },
  { params: { hostFile: '_headers' }, props: { text: headerRules(urls) } },
];

/** Redirects, empty until something moves; and what the host says beside each file. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

import type { APIRoute } from 'astro';
import { siteUrls } from '../domain/addresses/urls.ts';
import { SITE } from '../domain/exports/site.ts';
import { colourOf } from '../styles/colour.ts';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () => {
  const urls = siteUrls(import.meta.env.BASE_URL);
  const manifest = {
    name: SITE.name,
    short_name: 'Văn bản Đảng',
    lang: 'vi',
    start_url: urls.home,
    display: 'browser',
    background_color: colourOf('paper').light,
    theme_color: colourOf('accent').light,
    icons: [
      { src: urls.file('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: urls.file('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};

import type { APIRoute } from 'astro';
import { SITE } from '../domain/site.ts';
import { siteUrls } from '../domain/urls.ts';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () => {
  const urls = siteUrls(import.meta.env.BASE_URL);
  const manifest = {
    name: SITE.name,
    short_name: 'Văn bản Đảng',
    lang: 'vi',
    start_url: urls.home,
    display: 'browser',
    background_color: '#fdfcf9',
    theme_color: '#9c2a1f',
    icons: [
      { src: urls.file('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: urls.file('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};

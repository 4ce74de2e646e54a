import type { SiteUrls } from '../addresses/urls.ts';

/**
 * What every answer says beside the file. The pages themselves carry the policy for scripts and styles; who may show
 * them in a frame can only be said here.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

/**
 * Files whose name changes whenever what they hold does, from the root of the site. Those of the search engine have its
 * version in their names, or a digest too. A host takes one star, at the end.
 */
export const HASHED = [
  '_astro/*',
  'tim-kiem/trang/*',
  'tim-kiem/chia-khoa-*',
  'ngoai-tuyen/tep-*',
  'pagefind/1.5.2/index/*',
  'pagefind/1.5.2/pagefind.*',
  'pagefind/1.5.2/wasm.*',
] as const;

/** How long they may be kept; all else is asked for again, which hosts say by themselves. */
export const KEPT = 'public, max-age=31536000, immutable';

/** The file `_headers`, which some static hosts read. */
export function headerRules(urls: SiteUrls): string {
  const everywhere = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
  const hashed = HASHED.map((path) => `${urls.file(path)}\n  Cache-Control: ${KEPT}\n`);
  return [`${urls.file('*')}\n`, ...everywhere, ...hashed].join('');
}

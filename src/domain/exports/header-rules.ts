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

/** Files whose name changes whenever what they hold does, from the root of the site. */
export const HASHED = ['_astro/*', 'tim-kiem/trang/*', 'tim-kiem/chia-khoa-*', 'ngoai-tuyen/tep-*'] as const;

/** How long they may be kept; all else is asked for again, which hosts say by themselves. */
export const KEPT = 'public, max-age=31536000, immutable';

/** The file `_headers`, which some static hosts read. */
export function headerRules(urls: SiteUrls): string {
  const everywhere = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
  const hashed = HASHED.map((path) => `${urls.file(path)}\n  Cache-Control: ${KEPT}\n`);
  return [`${urls.file('*')}\n`, ...everywhere, ...hashed].join('');
}

import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** The hashes by which a policy can allow the scripts and styles that stand in a page, as the policy writes them. */
export function inlineHashes(html: string): ReadonlySet<string> {
  const inline = html.matchAll(/<(script|style)\b[^>]*>(?!<\/)(.*?)<\/\1>/gs);
  return new Set(
    [...inline].map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
}

/** A page whose security policy allows only its own scripts and styles, not those of every page of the site. */
export function keepOwnHashes(html: string): string {
  const own = inlineHashes(html);
  return html.replace(POLICY, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (spaced, hash: string) => (own.has(hash) ? spaced : '')),
  );
}

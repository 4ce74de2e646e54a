import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What the store has of a directive in place of Astro's own `body` and `rendered`. */
export type PackedPage<C extends string> = C extends 'van-ban'
  ? { readonly packed: { readonly html: string; readonly markdown: string } }
  : unknown;

/**
 * Makes a text small for the store of content, which Astro writes, compiles and reads as a whole at every save: the
 * pages of a thousand directives are forty megabytes there. In: any text, and what may be the same text made small
 * before, which is told sooner than made; out: letters of base64.
 */
export function packText(text: string, before?: string): string {
  return before !== undefined && isPacked(before, text)
    ? before
    : deflateRawSync(text, { level: 1 }).toString('base64');
}

function isPacked(packed: string, text: string): boolean {
  try {
    return unpackText(packed) === text;
  } catch {
    return false;
  }
}

/** The text that was made small. */
export function unpackText(packed: string): string {
  return inflateRawSync(Buffer.from(packed, 'base64')).toString();
}

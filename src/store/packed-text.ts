import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The text of a page, and what it was written as, each made small. */
export interface PackedTexts {
  readonly html: string;
  readonly markdown: string;
}

/** What the store has of a directive in place of Astro's own `body` and `rendered`. */
export type PackedPage<C extends string> = C extends 'van-ban' ? { readonly packed: PackedTexts } : unknown;

/**
 * Makes a text small for the store of content, which Astro writes, compiles and reads as a whole at every save: the
 * pages of a thousand directives are forty megabytes there. Out: letters of base64.
 */
export function packText(text: string): string {
  return deflateRawSync(text, { level: 1 }).toString('base64');
}

/** The text that was made small. */
export function unpackText(packed: string): string {
  return inflateRawSync(Buffer.from(packed, 'base64')).toString();
}

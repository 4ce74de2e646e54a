/** Forms of Vietnamese text for comparing and for addresses. None of them is ever shown to a reader. */

const COMBINING_MARKS = /\p{M}/gu;

/**
 * Folds text for a comparison that ignores case, tones, vowel marks and đ.
 * "Hoà" and "hòa" both give "hoa"; Ð (U+00D0), often typed for Đ, counts as đ.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase().replace(/[đð]/g, 'd');
}

/** ASCII words joined by hyphens, for addresses and clause ids: "Tỉnh ủy Đắk Nông" gives "tinh-uy-dak-nong". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The search engine folds every Vietnamese letter but đ, so its index and its queries spell đ as ď, which it
 * folds to d. Never for display: `fromIndexLetters` puts đ back.
 */
export function toIndexLetters(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'ď').replace(/[ĐÐ]/g, 'Ď');
}

/** Undoes `toIndexLetters`. Vietnamese has no ď of its own. */
export function fromIndexLetters(text: string): string {
  return text.replaceAll('ď', 'đ').replaceAll('Ď', 'Đ');
}

/** Forms of Vietnamese text for comparing and for addresses. None of them is ever shown to a reader. */

const COMBINING_MARKS = /\p{M}/gu;

/**
 * Folds text for a comparison that ignores case, tones, vowel marks and đ.
 * "Hoà" and "hòa" both give "hoa"; Ð (U+00D0), often typed for Đ, counts as đ.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase().replace(/[đð]/g, 'd');
}

/** Grave, acute, tilde, hook above, dot below: the marks of the five tones, whose place in a syllable is a matter of taste. */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A word for a comparison that heeds every mark but not case nor the place of the tone: "Hoà" and "hòa" are the same,
 * "hoa" is another word. The tone stands at the end.
 */
export function exactForm(word: string): string {
  const letters = word.normalize('NFD').toLowerCase().replaceAll('ð', 'đ');
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
}

/** ASCII words joined by hyphens, for addresses and clause ids: "Tỉnh ủy Đắk Nông" gives "tinh-uy-dak-nong". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

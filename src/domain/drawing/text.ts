/** Letters of drawings, in their units, which are pixels where there is room. */
export const FONT = 13;

/** As wide as a drawing for a phone of 360 pixels may be. */
export const NARROW = 320;

/** Whether a drawing of a width is for a page that has no room for words beside it. */
export function isNarrow(width: number): boolean {
  return width < 480;
}

/** Letters of a name are semibold, all others regular. */
export type Weight = 'regular' | 'semibold';

/**
 * How wide letters are at each weight, as parts of the font size: what they take in the widest of the fonts that
 * readers have, DejaVu Sans, and in Noto Sans and Liberation Sans where they are wider there.
 */
const WIDTHS: readonly (readonly [letters: RegExp, widths: Readonly<Record<Weight, number>>])[] = [
  [/\u031B/u, { regular: 0.13, semibold: 0.13 }],
  [/\p{M}/u, { regular: 0, semibold: 0 }],
  [/[iljI'’. ,\u00A0]/u, { regular: 0.34, semibold: 0.39 }],
  [/[frt:;()\-/]/u, { regular: 0.42, semibold: 0.5 }],
  [/[csz–“”]/u, { regular: 0.56, semibold: 0.66 }],
  [/[mMW…→%]/u, { regular: 1, semibold: 1.11 }],
  [/[w+&]/u, { regular: 0.84, semibold: 0.93 }],
  [/[EFJLPSTYZ]/u, { regular: 0.69, semibold: 0.74 }],
  [/\p{Lu}/u, { regular: 0.79, semibold: 0.86 }],
];
const OTHER: Readonly<Record<Weight, number>> = { regular: 0.64, semibold: 0.72 };

/** Width of a line of text at a font size, estimated so that it is never too small. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const letters = [...text.normalize('NFD')];
  const widths = letters.map((letter) => (WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER)[weight]);
  return widths.reduce((sum, width) => sum + width, 0) * size;
}

/** Breaks a text between words into lines no wider than `width`; a single word that is wider stays whole. */
export function wrapText(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

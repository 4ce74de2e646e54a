/** How wide letters are, as parts of the font size: a little more than in the widest of the system fonts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}]/u, 0],
  [/[iljtfrI.,:;'’()\-/ \u00A0]/, 0.36],
  [/[mwMW…→]/, 0.95],
  [/\p{Lu}/u, 0.7],
  [/\p{N}/u, 0.61],
];
const OTHER = 0.6;

/** Width of a line of text at a font size, estimated so that it is never too small. */
export function textWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD')];
  const widths = letters.map((letter) => WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER);
  return widths.reduce((sum, width) => sum + width, 0) * size;
}

/** Breaks a text between words into lines no wider than `width`; a single word that is wider stays whole. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks the texts of a box, of which the first is its name, and counts the lines of the name. */
export function wrapTexts(
  texts: readonly string[],
  width: number,
  size: number,
): { lines: string[]; nameLines: number } {
  const wrapped = texts.map((text) => wrapText(text, width, size));
  return { lines: wrapped.flat(), nameLines: wrapped[0]?.length ?? 0 };
}

/** The text, with no line break inside the words that belong together. */
export function keepTogether(text: string, words: string | undefined): string {
  return words ? text.replace(words, words.replaceAll(' ', '\u00A0')) : text;
}

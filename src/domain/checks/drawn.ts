/** Letters that the pictures of directives are drawn with: those of the fonts' subsets "latin" and "vietnamese". */
const DRAWN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x206f],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

/** The first sign of a text that no picture can show. */
export function notDrawn(text: string): string | undefined {
  return [...text].find((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return !DRAWN.some(([first, last]) => first <= code && code <= last);
  });
}

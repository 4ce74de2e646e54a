import { colourOf } from '../styles/colour.ts';
import { BOLD, REGULAR } from './fonts.ts';
import { BAR, FOOT, HEIGHT, WIDTH } from './frame.ts';
import { drawLetters, LEVELS, type Letters } from './letters.ts';
import { linesOf } from './lines.ts';
import { indexedPng, type Rgb } from './png.ts';

/** What the picture of a directive says. */
export interface ShareImage {
  readonly name: string;
  readonly title: string;
  /** Issuer and date. */
  readonly facts: string;
}

const PADDING = 60;

const PAPER = rgb(colourOf('paper').light);
/** Each has `LEVELS` places in the palette, behind that of the paper. */
const INKS = [colourOf('accent').light, colourOf('ink').light, colourOf('ink-soft').light].map(rgb);
const PALETTE = [PAPER, ...INKS.flatMap((ink) => Array.from({ length: LEVELS }, (_, step) => mixed(ink, step + 1)))];
const [ACCENT, INK, INK_SOFT] = [0, 1, 2] as const;

/** The letters of each kind of line, drawn once for all pictures. */
const letters = {
  name: drawLetters(BOLD, 76),
  title: drawLetters(REGULAR, 38),
  facts: drawLetters(REGULAR, 30),
  foot: drawLetters(REGULAR, 26),
};

/** Draws the picture that stands for a directive where its address is shared: a PNG of 1200 × 630 pixels. */
export async function drawShareImage({ name, title, facts }: ShareImage): Promise<Buffer> {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  pixels.fill(placeOf(ACCENT, LEVELS), 0, WIDTH * BAR);
  let top = BAR + PADDING;
  top = write(pixels, name, top, await letters.name, ACCENT, 2);
  top = write(pixels, title, top + 20, await letters.title, INK, 5);
  write(pixels, facts, top + 28, await letters.facts, INK_SOFT, 2);
  const foot = await letters.foot;
  write(pixels, FOOT, HEIGHT - PADDING - foot.height, foot, INK_SOFT, 1);
  return indexedPng(pixels, WIDTH, PALETTE);
}

/** Writes a text in at most `most` lines from a row of the picture on; gives the row below it. */
function write(pixels: Uint8Array, text: string, top: number, font: Letters, ink: number, most: number): number {
  const widthOf = (words: string) => [...words].reduce((sum, sign) => sum + (font.of(sign)?.advance ?? 0), 0);
  const lines = linesOf(text.normalize('NFC'), WIDTH - 2 * PADDING, most, widthOf);
  for (const [index, line] of lines.entries()) {
    let left = PADDING;
    for (const sign of line) {
      const letter = font.of(sign);
      if (!letter) continue;
      stamp(pixels, letter.pixels, font, Math.round(left) - font.margin, top + index * font.height, ink);
      left += letter.advance;
    }
  }
  return top + lines.length * font.height;
}

/** Puts a letter into the picture; where two meet, the one that covers more is seen. */
function stamp(pixels: Uint8Array, letter: Uint8Array, font: Letters, left: number, top: number, ink: number): void {
  for (let row = 0; row < font.height; row++) {
    const from = (top + row) * WIDTH + left;
    for (let column = 0; column < font.width; column++) {
      const level = letter[row * font.width + column] ?? 0;
      if (level === 0) continue;
      const place = placeOf(ink, level);
      if (place > (pixels[from + column] ?? 0)) pixels[from + column] = place;
    }
  }
}

function placeOf(ink: number, level: number): number {
  return ink * LEVELS + level;
}

function mixed(ink: Rgb, step: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(PAPER[at] + ((ink[at] - PAPER[at]) * step) / LEVELS);
  return [part(0), part(1), part(2)];
}

function rgb(colour: string): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

import { colourOf } from '../styles/colour.ts';
import { BOLD, REGULAR } from './fonts.ts';
import { BAR, FOOT, HEIGHT, WIDTH } from './frame.ts';
import { drawLetters, LEVELS, type Letter, type Letters } from './letters.ts';
import { linesOf } from './lines.ts';
import { indexedPng, type Rgb } from './png.ts';
import { remembering } from './remembering.ts';

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

type Line = 'name' | 'title' | 'facts' | 'foot';

const FONTS: Readonly<Record<Line, readonly [files: readonly Buffer[], size: number]>> = {
  name: [BOLD, 76],
  title: [REGULAR, 38],
  facts: [REGULAR, 30],
  foot: [REGULAR, 26],
};

/** The letters of each kind of line, drawn once for all pictures, when there is one to draw. */
const lettersOf = remembering((line: Line) => drawLetters(...FONTS[line]));

/** Draws the picture that stands for a directive where its address is shared: a PNG of 1200 × 630 pixels. */
export async function drawShareImage({ name, title, facts }: ShareImage): Promise<Buffer> {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  pixels.fill(placeOf(ACCENT, LEVELS), 0, WIDTH * BAR);
  let top = BAR + PADDING;
  top = write(pixels, name, top, await lettersOf('name'), ACCENT, 2);
  top = write(pixels, title, top + 20, await lettersOf('title'), INK, 5);
  write(pixels, facts, top + 28, await lettersOf('facts'), INK_SOFT, 2);
  const foot = await lettersOf('foot');
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
      stamp(pixels, letter, (top + index * font.height) * WIDTH + Math.round(left) - font.margin, ink);
      left += letter.advance;
    }
  }
  return top + lines.length * font.height;
}

/** Puts a letter into the picture, its frame from a pixel on; where two meet, the one that covers more is seen. */
function stamp(pixels: Uint8Array, { places, levels }: Letter, first: number, ink: number): void {
  for (let at = 0; at < places.length; at++) {
    const pixel = first + (places[at] ?? 0);
    const place = placeOf(ink, levels[at] ?? 0);
    if (place > (pixels[pixel] ?? 0)) pixels[pixel] = place;
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

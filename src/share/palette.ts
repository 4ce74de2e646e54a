import { colourOf } from '../styles/colour.ts';
import type { Ink } from './marks.ts';
import type { Rgb } from './png.ts';

/** What of a colour covers the paper, in the colours of a picture of a view: letters and lines have soft edges, bands are washes. */
const SHARES: readonly (readonly [ink: Ink, ...shares: readonly number[]])[] = [
  ['paper', 1],
  ['surface', 1],
  ['rule', 1, 0.5],
  ['ink', 1, 0.66, 0.33],
  ['ink-soft', 1, 0.66],
  ['accent', 1, 0.75, 0.6, 0.45, 0.28],
  ['good', 1, 0.5],
];

const PAPER = partsOf(colourOf('paper').light);

/** The colours of all pictures of views; sixteen have room in four bits. */
export const PALETTE: readonly Rgb[] = SHARES.flatMap(([ink, ...shares]) => {
  const colour = partsOf(colourOf(ink).light);
  return shares.map((share) => mixed(colour, share));
});

/** Places in the palette by the first `BITS` bits of red, green and blue; those that are not known yet have `NONE`. */
const BITS = 5;
const NONE = 255;
const nearest = new Uint8Array(1 << (3 * BITS)).fill(NONE);

/** For each pixel of red, green, blue and one more byte the place of the nearest colour of the palette. */
export function inPalette(pixels: Uint8Array): Uint8Array {
  const rest = 8 - BITS;
  const places = new Uint8Array(pixels.length / 4);
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, places.length);
  for (let at = 0; at < places.length; at++) {
    if (at > 0 && whole[at] === whole[at - 1]) {
      places[at] = places[at - 1] ?? 0;
      continue;
    }
    const red = (pixels[at * 4] ?? 0) >> rest;
    const green = (pixels[at * 4 + 1] ?? 0) >> rest;
    const blue = (pixels[at * 4 + 2] ?? 0) >> rest;
    const key = (red << (2 * BITS)) | (green << BITS) | blue;
    const known = nearest[key] ?? NONE;
    const place = known === NONE ? placeOf([middle(red), middle(green), middle(blue)]) : known;
    nearest[key] = place;
    places[at] = place;
  }
  return places;
}

/** The middle of all values that begin with the same bits. */
function middle(bits: number): number {
  return (bits << (8 - BITS)) | (1 << (7 - BITS));
}

function placeOf(colour: Rgb): number {
  const distances = PALETTE.map((each) =>
    each.reduce<number>((sum, part, at) => sum + (part - (colour[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function mixed(colour: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(PAPER[at] + (colour[at] - PAPER[at]) * share);
  return [part(0), part(1), part(2)];
}

function partsOf(colour: string): Rgb {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

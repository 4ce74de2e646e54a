import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { unpackedFont } from './woff.ts';

/** A letter as it is drawn: how much of each pixel it covers, from 0 to `LEVELS`, and how far the next one stands. */
interface Letter {
  readonly advance: number;
  readonly pixels: Uint8Array;
}

/** The letters of one size. All have the same frame; a letter begins `margin` behind its left side. */
export interface Letters {
  readonly of: (sign: string) => Letter | undefined;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Steps between paper and ink. */
export const LEVELS = 5;

const COLUMNS = 24;

/** Draws every letter of some fonts once, in one size. A letter is taken from the first font that has it. */
export async function drawLetters(files: readonly Buffer[], size: number): Promise<Letters> {
  const fonts = files
    .map((file) => create(unpackedFont(file)))
    .filter((font): font is Font => 'glyphForCodePoint' in font);
  const signs = [...new Set(fonts.flatMap((font) => font.characterSet))];
  const width = Math.ceil(size * 1.8);
  const margin = Math.round(size / 3);
  const height = Math.ceil(size * 1.4);
  const paths: string[] = [];
  const advances = new Map<number, number>();
  for (const [index, sign] of signs.entries()) {
    const font = fonts.find((each) => each.hasGlyphForCodePoint(sign));
    if (!font) continue;
    const glyph = font.glyphForCodePoint(sign);
    const scale = size / font.unitsPerEm;
    const left = (index % COLUMNS) * width + margin;
    const line = Math.floor(index / COLUMNS) * height + (height + (font.ascent + font.descent) * scale) / 2;
    advances.set(sign, glyph.advanceWidth * scale);
    paths.push(`<path transform="translate(${left} ${line}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`);
  }
  const sheet = { width: COLUMNS * width, height: Math.ceil(signs.length / COLUMNS) * height };
  const coverage = await rasterised(paths.join(''), sheet);
  const place = new Map(signs.map((sign, index) => [sign, index]));
  const letterOf = remembering((sign: string) => {
    const index = place.get(sign.codePointAt(0) ?? 0);
    if (index === undefined) return undefined;
    const [x, y] = [(index % COLUMNS) * width, Math.floor(index / COLUMNS) * height];
    const pixels = Uint8Array.from({ length: width * height }, (_, at) => {
      const value = coverage[(y + Math.floor(at / width)) * sheet.width + x + (at % width)] ?? 0;
      return Math.round((value / 255) * LEVELS);
    });
    return { advance: advances.get(sign.codePointAt(0) ?? 0) ?? 0, pixels };
  });
  return { of: letterOf, width, height, margin };
}

/** What paths in black cover of each pixel, of 255. */
async function rasterised(paths: string, { width, height }: { width: number; height: number }): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths}</svg>`;
  return sharp(Buffer.from(svg), { unlimited: true }).extractChannel('alpha').raw().toBuffer();
}

function remembering<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

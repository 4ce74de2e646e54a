import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { WIDTH } from './frame.ts';
import { remembering } from './remembering.ts';
import { unpackedFont } from './woff.ts';

/**
 * A letter as it is drawn: how far the next one stands, and of each pixel that it covers how far it lies behind the
 * first one of the frame in a picture, and how much of it is covered, from 1 to `LEVELS`.
 */
export interface Letter {
  readonly advance: number;
  readonly places: Uint32Array;
  readonly levels: Uint8Array;
}

/** The letters of one size. All have the same frame; a letter begins `margin` behind its left side. */
export interface Letters {
  readonly of: (sign: string) => Letter | undefined;
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
    const first = Math.floor(index / COLUMNS) * height * sheet.width + (index % COLUMNS) * width;
    const covered = coveredIn(coverage, first, sheet.width, { width, height });
    return { advance: advances.get(sign.codePointAt(0) ?? 0) ?? 0, ...covered };
  });
  return { of: letterOf, height, margin };
}

/** The pixels that are covered in a frame of a sheet, which begins at a pixel of it. */
function coveredIn(
  sheet: Uint8Array,
  first: number,
  stride: number,
  { width, height }: { width: number; height: number },
): Pick<Letter, 'places' | 'levels'> {
  const [places, levels]: [number[], number[]] = [[], []];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const level = Math.round(((sheet[first + row * stride + column] ?? 0) / 255) * LEVELS);
      if (level === 0) continue;
      places.push(row * WIDTH + column);
      levels.push(level);
    }
  }
  return { places: Uint32Array.from(places), levels: Uint8Array.from(levels) };
}

/** What paths in black cover of each pixel, of 255. */
async function rasterised(paths: string, { width, height }: { width: number; height: number }): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths}</svg>`;
  return sharp(Buffer.from(svg), { unlimited: true }).extractChannel('alpha').raw().toBuffer();
}

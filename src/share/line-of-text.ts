import { create, type Font } from 'fontkitten';
import { BOLD, REGULAR } from './fonts.ts';
import { remembering } from './remembering.ts';
import { unpackedFont } from './woff.ts';

/** How wide a letter is, of an em, and its path; undefined where no font has it. */
interface Outline {
  readonly advance: number;
  readonly scale: number;
  readonly path: string;
}

const outlinesOf = remembering((isBold: boolean) => {
  const fonts = (isBold ? BOLD : REGULAR)
    .map((file) => create(unpackedFont(file)))
    .filter((font): font is Font => 'glyphForCodePoint' in font);
  return remembering((code: number): Outline | null => {
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    if (!font) return null;
    const glyph = font.glyphForCodePoint(code);
    return { advance: glyph.advanceWidth / font.unitsPerEm, scale: 1 / font.unitsPerEm, path: glyph.path.toSVG() };
  });
});

/** A line of text as paths of its letters, from 0 on, and how wide it is; a letter that no font has takes no room. */
export function lineOfText(text: string, size: number, isBold: boolean): { path: string; width: number } {
  const outlineOf = outlinesOf(isBold);
  let width = 0;
  const paths = [...text.normalize('NFC')].flatMap((sign) => {
    const outline = outlineOf(sign.codePointAt(0) ?? 0);
    if (!outline) return [];
    const scale = size * outline.scale;
    const path = `<path transform="translate(${width} 0) scale(${scale} ${-scale})" d="${outline.path}"/>`;
    width += size * outline.advance;
    return [path];
  });
  return { path: paths.join(''), width };
}

import { create, type Font } from 'fontkitten';
import { BOLD, REGULAR } from './fonts.ts';
import { unpackedFont } from './woff.ts';

const [regular, bold] = [REGULAR, BOLD].map((files) =>
  files.map((file) => create(unpackedFont(file))).filter((font): font is Font => 'glyphForCodePoint' in font),
);

/** A line of text as paths of its letters, from 0 on, and how wide it is; a letter that no font has takes no room. */
export function lineOfText(text: string, size: number, isBold: boolean): { path: string; width: number } {
  const fonts = (isBold ? bold : regular) ?? [];
  let width = 0;
  const paths = [...text.normalize('NFC')].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    if (!font) return [];
    const glyph = font.glyphForCodePoint(code);
    const scale = size / font.unitsPerEm;
    const path = `<path transform="translate(${width} 0) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`;
    width += glyph.advanceWidth * scale;
    return [path];
  });
  return { path: paths.join(''), width };
}

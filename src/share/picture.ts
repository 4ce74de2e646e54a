import sharp from 'sharp';
import { colourOf } from '../styles/colour.ts';
import { BAR, FOOT, HEIGHT, WIDTH } from './frame.ts';
import { lineOfText } from './line-of-text.ts';
import { linesOf } from './lines.ts';
import type { Ink, Mark } from './marks.ts';
import { inPalette, PALETTE } from './palette.ts';
import { indexedPng } from './png.ts';

/** A view of the collection, as it stands for a page where its address is shared. */
export interface Picture {
  readonly title: string;
  /** Within the room there is; what lies outside is cut off. */
  readonly marks: readonly Mark[];
}

const PADDING = 50;
const TITLE = 42;
const FOOT_SIZE = 24;

/** A picture that is drawn so many times smaller is still read where it is shown small. */
const SCALE = 1.45;
/** How wide and high the room for a picture is, in its own units. */
export const ROOM = { width: (WIDTH - 2 * PADDING) / SCALE, height: 415 / SCALE } as const;

/** Draws a view: a PNG of 1200 × 630 pixels with its title above. */
export async function drawPicture({ title, marks }: Picture): Promise<Buffer> {
  const [line = ''] = linesOf(title, WIDTH - 2 * PADDING, 1, (words) => lineOfText(words, TITLE, true).width);
  const top = BAR + 36 + TITLE;
  const room = { width: ROOM.width * SCALE, height: ROOM.height * SCALE };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour('paper')}"/><rect width="${WIDTH}" height="${BAR}" fill="${colour('accent')}"/>
${written({ text: line, x: PADDING, y: top, size: TITLE, ink: 'accent', bold: true })}
<svg x="${PADDING}" y="${top + 28}" width="${room.width}" height="${room.height}" viewBox="0 0 ${ROOM.width} ${ROOM.height}">${marks.map(painted).join('')}</svg>
${written({ text: FOOT, x: PADDING, y: HEIGHT - 34, size: FOOT_SIZE, ink: 'ink-soft' })}
</svg>`;
  const pixels = await sharp(Buffer.from(svg), { unlimited: true }).ensureAlpha().raw().toBuffer();
  return indexedPng(inPalette(pixels), WIDTH, PALETTE);
}

function painted(mark: Mark): string {
  if ('text' in mark) return written(mark);
  const { path, fill, line, dashed, cover = 1 } = mark;
  const stroke = line ? ` stroke="${colour(line)}"${dashed ? ' stroke-dasharray="4 4"' : ''}` : '';
  return `<path d="${path}" fill="${fill ? colour(fill) : 'none'}" opacity="${cover}"${stroke}/>`;
}

function written({ text, x, y, size, ink, bold = false, middle = false }: Extract<Mark, { text: string }>): string {
  const { path, width } = lineOfText(text, size, bold);
  return `<g transform="translate(${middle ? x - width / 2 : x} ${y})" fill="${colour(ink)}">${path}</g>`;
}

function colour(ink: Ink): string {
  return colourOf(ink).light;
}

import latinRegular from '@fontsource/noto-serif/files/noto-serif-latin-500-normal.woff?inline';
import latinBold from '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff?inline';
import vietnameseRegular from '@fontsource/noto-serif/files/noto-serif-vietnamese-500-normal.woff?inline';
import vietnameseBold from '@fontsource/noto-serif/files/noto-serif-vietnamese-700-normal.woff?inline';
import satori from 'satori';
import sharp from 'sharp';
import { colourOf } from '../styles/colour.ts';

/** What the picture of a directive says. */
export interface ShareImage {
  readonly name: string;
  readonly title: string;
  /** Issuer and date. */
  readonly facts: string;
}

const WIDTH = 1200;
const HEIGHT = 630;

const PAPER = colourOf('paper').light;
const INK = colourOf('ink').light;
const INK_SOFT = colourOf('ink-soft').light;
const ACCENT = colourOf('accent').light;

// Each subset is a family of its own: of two files of one family only the first would be asked for a letter.
const FONTS = [
  { name: 'Latin', data: bytesOf(latinRegular), weight: 500 as const },
  { name: 'Latin', data: bytesOf(latinBold), weight: 700 as const },
  { name: 'Vietnamese', data: bytesOf(vietnameseRegular), weight: 500 as const },
  { name: 'Vietnamese', data: bytesOf(vietnameseBold), weight: 700 as const },
];

/** Draws the picture that stands for a directive where its address is shared: a PNG of 1200 × 630 pixels. */
export async function drawShareImage({ name, title, facts }: ShareImage): Promise<Buffer> {
  const lines = [
    text(name, { fontSize: 76, fontWeight: 700, color: ACCENT }),
    text(title, { fontSize: 38, color: INK, lineClamp: 5, marginTop: 20 }),
    text(facts, { fontSize: 30, color: INK_SOFT, marginTop: 28 }),
    text('Tra cứu văn bản Đảng · bản tóm lược, không phải văn bản chính thức', {
      fontSize: 26,
      color: INK_SOFT,
      marginTop: 'auto',
    }),
  ];
  const style = {
    display: 'flex',
    boxSizing: 'border-box',
    flexDirection: 'column',
    width: '100%',
    height: '100%',
    padding: 60,
    backgroundColor: PAPER,
    borderTop: `16px solid ${ACCENT}`,
    fontFamily: 'Latin, Vietnamese',
    fontWeight: 500,
    lineHeight: 1.4,
  };
  const picture = { type: 'div', key: null, props: { style, children: lines } };
  const svg = await satori(picture, { width: WIDTH, height: HEIGHT, fonts: FONTS });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

function text(children: string, style: Record<string, string | number>) {
  return { type: 'div', key: null, props: { style: { display: 'block', ...style }, children } };
}

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

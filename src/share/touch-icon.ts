import sharp from 'sharp';
import icon from '../../public/icon.svg?raw';

/** The icon of the site as a PNG, 180 px wide, for phones that take no SVG. */
export function touchIcon(): Promise<Buffer> {
  return sharp(Buffer.from(icon)).resize(180).png().toBuffer();
}

import latinRegular from '@fontsource/noto-serif/files/noto-serif-latin-500-normal.woff?inline';
import latinBold from '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff?inline';
import vietnameseRegular from '@fontsource/noto-serif/files/noto-serif-vietnamese-500-normal.woff?inline';
import vietnameseBold from '@fontsource/noto-serif/files/noto-serif-vietnamese-700-normal.woff?inline';

/** The fonts of pictures, as WOFF files; a letter is taken from the first that has it. */
export const REGULAR = [latinRegular, vietnameseRegular].map(bytesOf);
export const BOLD = [latinBold, vietnameseBold].map(bytesOf);

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

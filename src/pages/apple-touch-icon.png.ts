import type { APIRoute } from 'astro';
import sharp from 'sharp';
import icon from '../../public/icon.svg?raw';

/** The icon for phones that take no SVG. */
export const GET: APIRoute = async () => {
  const picture = await sharp(Buffer.from(icon)).resize(180).png().toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};

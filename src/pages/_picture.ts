import { cached } from '../share/cache.ts';
import { drawPicture, type Picture } from '../share/picture.ts';

/** Raised when pictures of views are drawn in another way. */
const DESIGN = 102;

/** The answer with the picture of a view. */
export async function pictureResponse(picture: Picture): Promise<Response> {
  return new Response(new Uint8Array(await cached(DESIGN, picture, drawPicture)), {
    headers: { 'content-type': 'image/png' },
  });
}

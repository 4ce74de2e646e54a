import { drawPicture, type Picture } from '../share/picture.ts';

/** The answer with the picture of a view. */
export async function pictureResponse(picture: Picture): Promise<Response> {
  return new Response(new Uint8Array(await drawPicture(picture)), {
    headers: { 'content-type': 'image/png' },
  });
}

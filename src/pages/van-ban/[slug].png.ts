import type { APIRoute } from 'astro';
import { hasOwnPictures, type SharePicture, sharePicture } from '../../domain/exports/share-picture.ts';
import { drawShareImage } from '../../share/image.ts';
import { unlessKept } from '../_kept.ts';
import { readLibrary } from '../_library.ts';

export const getStaticPaths = unlessKept(async () => {
  const { directives, bodies } = await readLibrary();
  const own = hasOwnPictures(directives.size);
  const pictures = [...directives.values()].map((entry) => sharePicture(entry, bodies.get(entry.data.issuer), own));
  return [...new Map(pictures.map((props) => [props.slug, props])).values()].map((props) => ({
    params: { slug: props.slug },
    props,
  }));
});

/** The picture that stands for directives where their address is shared. */
export const GET: APIRoute<SharePicture> = async ({ props }) =>
  new Response(new Uint8Array(await drawShareImage(props)), { headers: { 'content-type': 'image/png' } });

import type { APIRoute } from 'astro';
import { directiveName } from '../../domain/content/identity.ts';
import { formatDate } from '../../domain/language/dates.ts';
import { drawShareImage, type ShareImage } from '../../share/image.ts';
import { readLibrary } from '../_library.ts';

export async function getStaticPaths() {
  const { directives, bodies } = await readLibrary();
  return [...directives.values()].map(({ slug, data }) => {
    const facts = [bodies.get(data.issuer)?.name, data.issued && formatDate(data.issued)].filter(Boolean).join(', ');
    const props: ShareImage = { name: directiveName(data), title: data.title, facts };
    return { params: { slug }, props };
  });
}

/** The picture that stands for a directive where its address is shared. */
export const GET: APIRoute<ShareImage> = async ({ props }) =>
  new Response(new Uint8Array(await drawShareImage(props)), {
    headers: { 'content-type': 'image/png' },
  });

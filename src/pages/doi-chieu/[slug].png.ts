import type { APIRoute } from 'astro';
import type { Concordance } from '../../domain/views/concordance.ts';
import { shortName } from '../../domain/views/library.ts';
import { ribbonsPicture } from '../../share/ribbons.ts';
import { readLibrary } from '../_library.ts';
import { pictureResponse } from '../_picture.ts';

interface Props {
  title: string;
  concordance: Concordance;
}

export async function getStaticPaths() {
  const library = await readLibrary();
  return [...library.concordances].flatMap(([slug, [concordance]]) => {
    if (!concordance) return [];
    const title = `Các điều của ${shortName(slug, library)} từ ${shortName(concordance.older, library)} mà ra`;
    return [{ params: { slug }, props: { title, concordance } }];
  });
}

/** The picture of where the clauses of a directive come from, for where the address of the page is shared. */
export const GET: APIRoute<Props> = ({ props: { title, concordance } }) =>
  pictureResponse(ribbonsPicture(title, concordance));

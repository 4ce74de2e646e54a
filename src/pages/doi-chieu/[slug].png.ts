import type { APIRoute } from 'astro';
import { hasOwnPictures } from '../../domain/exports/share-picture.ts';
import type { Concordance } from '../../domain/views/concordance.ts';
import { shortName } from '../../domain/views/library.ts';
import { ribbonsPicture } from '../../share/ribbons.ts';
import { unlessKept } from '../_kept.ts';
import { readLibrary } from '../_library.ts';
import { pictureResponse } from '../_picture.ts';

interface Props {
  title: string;
  concordance: Concordance;
  heads: Readonly<Record<'newer' | 'older', string>>;
}

export const getStaticPaths = unlessKept(async () => {
  const library = await readLibrary();
  if (!hasOwnPictures(library.directives.size)) return [];
  return [...library.concordances].flatMap(([slug, [concordance]]) => {
    if (!concordance) return [];
    const heads = { newer: shortName(slug, library), older: shortName(concordance.older, library) };
    const title = `Các điều của ${heads.newer} từ ${heads.older} mà ra`;
    return [{ params: { slug }, props: { title, concordance, heads } }];
  });
});

/** The picture of where the clauses of a directive come from, for where the address of the page is shared. */
export const GET: APIRoute<Props> = ({ props: { title, concordance, heads } }) =>
  pictureResponse(ribbonsPicture(title, concordance, heads));

import type { APIRoute } from 'astro';
import { shortName } from '../domain/views/library.ts';
import { livesPicture } from '../share/lives.ts';
import { readLibrary } from './_library.ts';
import { pictureResponse } from './_picture.ts';

/** The picture of the lives of directives, for where the address of their page is shared. */
export const GET: APIRoute = async () => {
  const library = await readLibrary();
  const [from = 2000, to = 2000] = [library.years.at(0)?.year, library.years.at(-1)?.year];
  const title = `Ngày nào văn bản nào áp dụng, ${from}–${to}`;
  return pictureResponse(livesPicture(title, library.lives, { from, to }, (slug) => shortName(slug, library)));
};

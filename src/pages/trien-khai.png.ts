import type { APIRoute } from 'astro';
import { familyTree } from '../domain/views/family-tree.ts';
import { eventLabel, lanesOf, nearDays } from '../domain/views/lanes.ts';
import { shortName } from '../domain/views/library.ts';
import { lanesPicture } from '../share/lanes.ts';
import { readLibrary } from './_library.ts';
import { pictureResponse } from './_picture.ts';

/** The picture of how the first family was carried out, for where the address of the page is shared. */
export const GET: APIRoute = async () => {
  const library = await readLibrary();
  const [family] = library.families.flatMap((each) => familyTree(each, library) ?? []);
  const title = family
    ? `${shortName(family.tree.slug, library)} được triển khai sau bao nhiêu ngày`
    : 'Cây triển khai';
  const lanes = family ? lanesOf(family, library) : [];
  const near = family ? nearDays(family, library) : 0;
  return pictureResponse(lanesPicture(title, lanes, near, (event) => eventLabel(event, library)));
};

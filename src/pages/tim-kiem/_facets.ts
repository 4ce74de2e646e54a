import { siteUrls } from '../../domain/addresses/urls.ts';
import { LEVELS } from '../../domain/content/body.ts';
import type { Collection } from '../../domain/content/collections.ts';
import type { BodyData } from '../../domain/content/schema.ts';
import { formatDate } from '../../domain/language/dates.ts';
import { type ProvincePeriod, provinceToday } from '../../domain/party/provinces.ts';
import type { Facets } from '../../domain/query/catalogue.ts';

/** The facets of a page of one kind; of its body and year where it has them. */
export function facetsOf(kind: string, body?: BodyData, rest: Partial<Facets> = {}): Facets {
  const level = LEVELS.find(({ level: id }) => id === body?.level)?.label ?? '';
  return { loai: kind, coquan: body?.name ?? '', cap: level, nam: '', hieuluc: '', ...rest };
}

/** Address of a page below the base path. */
export function pathOf(collection: Collection, slug: string): string {
  return siteUrls('').page(collection, slug).slice(1);
}

/** A place as readers look for it: by its name, and by that of the province it is in today. */
export function placeWords(place: string | undefined, periods: readonly ProvincePeriod[]): string[] {
  if (!place) return [];
  const today = provinceToday(place, periods);
  return today ? [place, `tỉnh ${today} mới`] : [place];
}

/** A day as readers type it: with its figures, and its month and year by name. */
export function dayWords(iso: string | undefined): string[] {
  if (!iso) return [];
  const [year = '', month] = iso.split('-');
  return [formatDate(iso), month ? `tháng ${Number(month)} năm ${year}` : `năm ${year}`];
}

import type { Corpus } from '../content/corpus.ts';
import type { AnyDocument, Document } from '../content/document.ts';
import { expectedSlug } from '../content/identity.ts';
import { slugify } from '../language/vietnamese.ts';
import { inspectionDay } from '../views/inspections.ts';

/** The file name, without its ending, that a conference has by its place and day. */
export function conferenceSlug({ place, held }: Document<'hoi-nghi'>['data']): string {
  return `${slugify(place)}-${held}`;
}

/** The file name, without its ending, that an inspection has by its place and day. */
export function inspectionSlug(inspection: Document<'kiem-tra'>['data']): string {
  const day = inspectionDay(inspection);
  return [slugify(inspection.place), ...(day ? [day] : [])].join('-');
}

/** The name that a file has to have by what stands in it; undefined where that does not say it, or not all of it. */
export function properSlug(document: AnyDocument, { bodies }: Corpus): string | undefined {
  const { collection, slug, data } = document;
  switch (collection) {
    case 'van-ban': {
      const issuer = bodies.get(data.issuer)?.data;
      const isNamed = issuer !== undefined && (data.number !== undefined || data.status.state === 'draft');
      const expected = isNamed ? expectedSlug(slugify(slug), data, data.issuer, issuer) : '…';
      return expected.includes('…') ? undefined : expected;
    }
    case 'hoi-nghi':
      return conferenceSlug(data);
    case 'kiem-tra':
      return inspectionSlug(data);
    case 'co-quan':
      return slugify(data.name);
    default:
      return undefined;
  }
}

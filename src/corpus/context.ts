import type { Corpus } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import type { CitationContext } from '../domain/resolve/resolve.ts';

/** What a page says of itself that helps to tell which directive it cites. */
export function contextOf(document: AnyDocument, { bodies }: Corpus): Omit<CitationContext, 'text'> {
  switch (document.collection) {
    case 'van-ban': {
      const { issuer, term } = document.data;
      const body = bodies.get(issuer)?.data;
      return { self: document.slug, issuer: body?.name, place: body?.place, term };
    }
    case 'hoi-nghi': {
      const { held, hosts } = document.data;
      const body = bodies.get(hosts[0] ?? '')?.data;
      return { issuer: body?.name, place: body?.place, date: held };
    }
    case 'co-quan':
      return { issuer: document.data.name, place: document.data.place };
    default:
      return {};
  }
}

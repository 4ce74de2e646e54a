import type { Corpus } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import { referencesIn } from '../domain/content/references.ts';
import { whenOf } from '../domain/content/when.ts';
import type { CitationContext } from '../domain/resolve/context.ts';
import { inspectionDay } from '../domain/views/inspections.ts';

/** Tells what a page says of itself that helps to tell which directive it cites. */
export function citingContexts(corpus: Corpus): (document: AnyDocument) => CitationContext {
  const naming = directivesNaming(corpus);
  const { bodies } = corpus;
  return (document) => {
    const { collection, slug, data } = document;
    const named = referencesIn(collection, data).flatMap((each) => (each.collection === 'van-ban' ? each.slug : []));
    const related = [...named, ...(naming.get(`${collection}/${slug}`) ?? [])];
    switch (document.collection) {
      case 'van-ban': {
        const { issuer, term } = document.data;
        const body = bodies.get(issuer)?.data;
        return { self: slug, issuer: body?.name, place: body?.place, about: whenOf(document), term, related };
      }
      case 'hoi-nghi': {
        const { held, hosts } = document.data;
        const body = bodies.get(hosts[0] ?? '')?.data;
        return { issuer: body?.name, place: body?.place, about: held, related };
      }
      case 'kiem-tra': {
        const { by, place } = document.data;
        const about = inspectionDay(document.data);
        return { issuer: bodies.get(by[0] ?? '')?.data.name, place, about, related };
      }
      case 'co-quan':
        return { issuer: document.data.name, place: document.data.place };
      case 'nguon':
        return { date: document.data.published, related };
      default:
        return { related };
    }
  };
}

/** The directives whose front matter names a file, or whose text marks it as a source, by folder and name. */
function directivesNaming({ directives }: Corpus): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, string[]>();
  for (const [directive, { data, markdown }] of directives) {
    const named = referencesIn('van-ban', data).map(({ collection, slug }) => `${collection}/${slug}`);
    const marked = [...markdown.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, key]) => `nguon/${key}`);
    for (const key of new Set([...named, ...marked])) naming.set(key, [...(naming.get(key) ?? []), directive]);
  }
  return naming;
}

import type { Corpus } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import { referencesIn } from '../domain/content/references.ts';
import { whenOf } from '../domain/content/when.ts';
import type { CitationContext } from '../domain/resolve/context.ts';

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
      case 'co-quan':
        return { issuer: document.data.name, place: document.data.place, related };
      case 'nguon':
        return { about: document.data.published, related };
      default:
        return { related };
    }
  };
}

/** The directives whose front matter names a file, by folder and name. */
function directivesNaming({ directives }: Corpus): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, string[]>();
  for (const [directive, { data }] of directives) {
    for (const { collection, slug } of referencesIn('van-ban', data)) {
      const key = `${collection}/${slug}`;
      const known = naming.get(key);
      if (known) known.push(directive);
      else naming.set(key, [directive]);
    }
  }
  return naming;
}

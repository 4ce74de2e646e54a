import type { Corpus } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import { slugYear } from '../content/when.ts';
import type { CatalogueEntry } from './resolve.ts';

/** What the resolver of citations needs to know of each directive. `clausesOf`: ids of its clauses. */
export function catalogueOf(
  corpus: Corpus,
  clausesOf: (directive: Document<'van-ban'>) => readonly string[],
): CatalogueEntry[] {
  return [...corpus.directives.values()].map((directive) => {
    const { slug, data } = directive;
    const issuer = corpus.bodies.get(data.issuer)?.data;
    return {
      slug,
      kind: data.kind,
      number: data.number,
      organ: issuer?.organ,
      issuer: issuer?.name ?? '',
      place: issuer?.place,
      issued: data.issued,
      year: slugYear(slug),
      term: data.term,
      title: data.title,
      clauses: clausesOf(directive),
    };
  });
}

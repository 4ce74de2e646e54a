import type { Corpus } from '../content/corpus.ts';
import type { Document } from '../content/document.ts';
import { slugYear } from '../content/when.ts';
import type { RelationType } from '../party/relations.ts';
import type { CatalogueEntry } from './holder.ts';

/** What the resolver of citations needs to know of each directive. `clausesOf`: ids of its clauses. */
export function catalogueOf(
  corpus: Corpus,
  clausesOf: (directive: Document<'van-ban'>) => readonly string[],
): CatalogueEntry[] {
  const related = relatedSlugs(corpus);
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
      related: related.get(slug) ?? [],
    };
  });
}

/** Relations that make one directive evidence for another: those of a text, not of a subject. */
const TELLING: readonly RelationType[] = ['basis', 'implements', 'guides', 'amends', 'replaces', 'continues'];

/** For each directive, those it has a telling relation to, in either direction. */
function relatedSlugs({ directives }: Corpus): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, string[]>();
  const enter = (from: string, to: string) => related.set(from, [...(related.get(from) ?? []), to]);
  for (const [slug, { data }] of directives) {
    for (const { to } of TELLING.flatMap((type) => data.relations[type] ?? [])) {
      enter(slug, to);
      enter(to, slug);
    }
  }
  return related;
}

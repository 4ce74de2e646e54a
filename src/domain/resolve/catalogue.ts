import type { Corpus } from '../content/corpus.ts';
import { type Document, documentsIn } from '../content/document.ts';
import { slugYear } from '../content/when.ts';
import { parseNumber } from '../party/number.ts';
import type { RelationType } from '../party/relations.ts';
import type { CatalogueData, CatalogueEntry, Namesake } from './holder.ts';

/** What the resolver of citations needs to know of all content. `clausesOf`: ids of the clauses of a directive. */
export function catalogueOf(
  corpus: Corpus,
  clausesOf: (directive: Document<'van-ban'>) => readonly string[],
): CatalogueData {
  const related = relatedSlugs(corpus);
  const terms = documentsIn(corpus.documents, 'khoa');
  return {
    entries: [...corpus.directives.values()].map((directive) => {
      return {
        ...entryOf(directive, corpus),
        clauses: clausesOf(directive),
        related: related.get(directive.slug) ?? [],
      };
    }),
    namesakes: documentsIn(corpus.documents, 'cung-so').map(namesakeOf),
    terms: terms.map(({ data: { term, began } }) => ({ name: term, began })),
    plenums: terms.flatMap(({ data: { term, adopted } }) =>
      adopted.map(({ plenum, to, alone }) => ({ plenum, term, slug: to, alone })),
    ),
  };
}

function entryOf({ slug, data }: Document<'van-ban'>, { bodies }: Corpus): Omit<CatalogueEntry, 'clauses' | 'related'> {
  const issuer = bodies.get(data.issuer)?.data;
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
  };
}

function namesakeOf({ slug, data }: Document<'cung-so'>): Namesake {
  return {
    kind: data.kind,
    number: data.number,
    organ: parseNumber(data.number)?.organ,
    issuer: data.issuer ?? '',
    place: undefined,
    issued: data.issued,
    year: slugYear(slug),
    term: data.term,
    title: data.title,
  };
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

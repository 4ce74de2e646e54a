import type { FrontMatter } from '../content/collections.ts';
import type { Corpus } from '../content/corpus.ts';
import { type Document, documentsIn } from '../content/document.ts';
import type { BodyData, DirectiveData, NamesakeData } from '../content/schema.ts';
import { slugYear } from '../content/when.ts';
import { parseNumber } from '../party/number.ts';
import type { RelationType } from '../party/relations.ts';
import type { CatalogueData, CatalogueEntry, Namesake } from './holder.ts';

/** The content that citations can lead to, or that tells what they do not lead to. */
export interface Citable<D extends DirectiveFile = DirectiveFile> {
  readonly directives: ReadonlyMap<string, D>;
  readonly bodies: ReadonlyMap<string, { readonly data: BodyData }>;
  readonly terms: readonly { readonly data: FrontMatter<'khoa'> }[];
  readonly register: readonly { readonly slug: string; readonly data: NamesakeData }[];
}

interface DirectiveFile {
  readonly slug: string;
  readonly data: DirectiveData;
}

/** What of a corpus citations can lead to. */
export function citableIn({ documents, directives, bodies }: Corpus): Citable<Document<'van-ban'>> {
  return { directives, bodies, terms: documentsIn(documents, 'khoa'), register: documentsIn(documents, 'cung-so') };
}

/** What the resolver of citations needs to know of all content. `clausesOf`: ids of the clauses of a directive. */
export function catalogueOf<D extends DirectiveFile>(
  content: Citable<D>,
  clausesOf: (directive: D) => readonly string[],
): CatalogueData {
  const related = relatedSlugs(content);
  const { terms } = content;
  return {
    entries: [...content.directives.values()].map((directive) => {
      return {
        ...entryOf(directive, content),
        clauses: clausesOf(directive),
        related: related.get(directive.slug) ?? [],
      };
    }),
    namesakes: content.register.map(namesakeOf),
    terms: terms.map(({ data: { term, began } }) => ({ name: term, began })),
    plenums: terms.flatMap(({ data: { term, adopted } }) =>
      adopted.map(({ plenum, to, alone }) => ({ plenum, term, slug: to, alone })),
    ),
  };
}

function entryOf({ slug, data }: DirectiveFile, { bodies }: Citable): Omit<CatalogueEntry, 'clauses' | 'related'> {
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

function namesakeOf({ slug, data }: Citable['register'][number]): Namesake {
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
function relatedSlugs({ directives }: Citable): ReadonlyMap<string, readonly string[]> {
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

import type { DirectiveData, SourceData } from '../content/schema.ts';
import { type Citable, catalogueOf } from '../resolve/catalogue.ts';
import type { CatalogueData, CatalogueEntry } from '../resolve/holder.ts';
import { type Standing, standingsIn } from './standing.ts';

/** All that the citations of a text are reviewed with. */
export interface ReviewData extends CatalogueData {
  readonly entries: readonly ReviewedEntry[];
}

/** A directive as a review needs it. */
export interface ReviewedEntry extends CatalogueEntry {
  /** How many Điều it has; undefined where no source says so. */
  readonly articles?: number;
  /** What newer directives have done to it; undefined while none has done anything, for all we know. */
  readonly standing?: Standing;
}

interface DirectiveText {
  readonly slug: string;
  readonly data: DirectiveData;
  readonly markdown: string;
}

/**
 * The catalogue of all content, with what became of each directive and how many Điều it has. `clausesOf`: ids of the
 * clauses of a directive; `gradeOf`: the grade of a source.
 */
export function reviewDataOf<D extends DirectiveText>(
  content: Citable<D>,
  clausesOf: (directive: D) => readonly string[],
  gradeOf: (key: string) => SourceData['grade'] | undefined,
): ReviewData {
  const catalogue = catalogueOf(content, clausesOf);
  const { directives } = content;
  const issuers = new Map(catalogue.entries.map(({ slug, issuer }) => [slug, issuer]));
  const standings = standingsIn(directives, (slug) => issuers.get(slug) ?? '', gradeOf);
  const entries = catalogue.entries.map((entry): ReviewedEntry => {
    const articles = directives.get(entry.slug)?.data.articles;
    const standing = standings.get(entry.slug);
    return { ...entry, ...(articles ? { articles } : {}), ...(standing ? { standing } : {}) };
  });
  return { ...catalogue, entries };
}

import type { DirectiveEntry } from './entry.ts';
import type { Edge } from './graph.ts';
import { directiveName, slugYear } from './identity.ts';
import type { BodyData, FrontMatter, SourceData } from './schema.ts';
import { statusGrade } from './status.ts';

/** All that the views of the whole collection are made of, by slug. */
export interface Library {
  readonly directives: ReadonlyMap<string, DirectiveEntry>;
  readonly bodies: ReadonlyMap<string, BodyData>;
  readonly conferences: ReadonlyMap<string, FrontMatter<'hoi-nghi'>>;
  readonly sources: ReadonlyMap<string, SourceData>;
  readonly edges: readonly Edge[];
}

/** The name of a directive, or its slug while there is none of that slug. */
export function nameOf(slug: string, { directives }: Pick<Library, 'directives'>): string {
  const directive = directives.get(slug);
  return directive ? directiveName(directive) : slug;
}

/** The body that issued a directive. */
export function issuerOf(slug: string, { directives, bodies }: Pick<Library, 'directives' | 'bodies'>) {
  return bodies.get(directives.get(slug)?.issuer ?? '');
}

/** What sorts directives by time: the day of issue, or the end of the year where only that is known. */
export function sortKeyOf(slug: string, { directives }: Pick<Library, 'directives'>): string {
  return directives.get(slug)?.issued ?? `${slugYear(slug) ?? '9999'}-99`;
}

/** What a relation rests on. */
export function gradeOf({ sources: keys }: Edge, { sources }: Pick<Library, 'sources'>): SourceData['grade'] {
  return statusGrade(keys.flatMap((key) => sources.get(key)?.grade ?? []));
}

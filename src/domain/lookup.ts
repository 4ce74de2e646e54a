import type { Edge } from './graph.ts';
import { directiveName, slugYear } from './identity.ts';
import type { Library } from './library.ts';
import type { BodyData, SourceData } from './schema.ts';
import { statusGrade } from './status.ts';

/** The name of a directive, or its slug while there is none of that slug. */
export function nameOf(slug: string, { directives }: Library): string {
  const directive = directives.get(slug);
  return directive ? directiveName(directive.data) : slug;
}

/** The body that issued a directive. */
export function issuerOf(slug: string, { directives, bodies }: Library): BodyData | undefined {
  return bodies.get(directives.get(slug)?.data.issuer ?? '');
}

/** What sorts directives by time: the day of issue, or the end of the year where only that is known. */
export function sortKeyOf(slug: string, { directives }: Library): string {
  return directives.get(slug)?.data.issued ?? `${slugYear(slug) ?? '9999'}-99`;
}

/** What a relation rests on. */
export function gradeOf({ sources: keys }: Edge, { sources }: Library): SourceData['grade'] {
  return statusGrade(keys.flatMap((key) => sources.get(key)?.grade ?? []));
}

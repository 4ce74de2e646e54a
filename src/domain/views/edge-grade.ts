import type { SourceData } from '../content/schema.ts';
import { statusGrade } from '../content/status.ts';
import type { Edge } from './graph.ts';

/** What a relation rests on. */
export function gradeOf(
  { sources: keys }: Edge,
  { sources }: { readonly sources: ReadonlyMap<string, Pick<SourceData, 'grade'>> },
): SourceData['grade'] {
  return statusGrade(keys.flatMap((key) => sources.get(key)?.grade ?? []));
}

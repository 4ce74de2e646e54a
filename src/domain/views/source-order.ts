import type { MarkedSource } from '../content/marks.ts';
import type { SourceData } from '../content/schema.ts';

/** Keys of the sources of a page: those with a number, in its order, and our own inferences, which have none. */
export interface SourceOrder {
  readonly numbered: readonly string[];
  readonly editorial: readonly string[];
}

/**
 * The sources of a page in the order of their numbers: those that the text marks, then those that only the front
 * matter names.
 */
export function sourceOrder(
  marked: readonly string[],
  others: readonly string[],
  sources: ReadonlyMap<string, Pick<SourceData, 'grade'>>,
): SourceOrder {
  const keys = [...new Set([...marked, ...others])];
  const isEditorial = (key: string) => sources.get(key)?.grade === 'editorial';
  return { numbered: keys.filter((key) => !isEditorial(key)), editorial: keys.filter(isEditorial) };
}

/** The sources that a page lists, in the order of their numbers. */
export function listedSources(
  { numbered }: SourceOrder,
  sources: ReadonlyMap<string, SourceData>,
): { readonly key: string; readonly source: SourceData }[] {
  return numbered.flatMap((key) => {
    const source = sources.get(key);
    return source ? [{ key, source }] : [];
  });
}

/** What the marks of a page are made of. */
export interface Marking {
  /** Sources of the page, in the order of their numbers. */
  readonly numbered: readonly string[];
  readonly sources: ReadonlyMap<string, MarkedSource>;
  /** The source that the page names once for nearly all of it. */
  readonly main?: string | undefined;
}

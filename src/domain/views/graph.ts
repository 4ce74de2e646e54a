import type { DirectiveData } from '../content/schema.ts';
import { RELATION_TYPES, type RelationType } from '../party/relations.ts';

/** One relation, from the newer directive that states it to the older one. */
export interface Edge {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly sources: readonly string[];
  /** What is said of it beside its type. */
  readonly note?: string | undefined;
}

/** All relations, and those that each directive states and that others state of it. */
export interface Graph {
  readonly edges: readonly Edge[];
  /** By the newer end. */
  readonly from: ReadonlyMap<string, readonly Edge[]>;
  /** By the older end. */
  readonly to: ReadonlyMap<string, readonly Edge[]>;
}

/** Every relation that the directives state. */
export function edgesOf(
  directives: Iterable<{ readonly slug: string; readonly data: Pick<DirectiveData, 'relations'> }>,
): Edge[] {
  return [...directives].flatMap(({ slug, data }) =>
    RELATION_TYPES.flatMap((type) =>
      (data.relations[type] ?? []).map(({ to, sources, note }): Edge => {
        return { type, from: slug, to, sources, ...(note !== undefined && { note }) };
      }),
    ),
  );
}

/** The relations with their index, each list in the order given. */
export function graphOf(edges: readonly Edge[]): Graph {
  return { edges, from: Map.groupBy(edges, ({ from }) => from), to: Map.groupBy(edges, ({ to }) => to) };
}

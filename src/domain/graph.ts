import { RELATION_TYPES, type RelationType } from './relations.ts';
import type { DirectiveData } from './schema.ts';

/** One relation, from the newer directive that states it to the older one. */
export interface Edge {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly sources: readonly string[];
}

/** Relations of one directive: those it states, and those that others state of it. */
export interface Relations {
  readonly outgoing: readonly Edge[];
  readonly incoming: readonly Edge[];
}

/** Every relation that the directives state. */
export function edgesOf(directives: Iterable<{ readonly slug: string; readonly data: DirectiveData }>): Edge[] {
  return [...directives].flatMap(({ slug, data }) =>
    RELATION_TYPES.flatMap((type) =>
      (data.relations[type] ?? []).map(({ to, sources }): Edge => ({ type, from: slug, to, sources })),
    ),
  );
}

/** The relations that one directive takes part in, in the order of the relation types. */
export function relationsOf(slug: string, edges: readonly Edge[]): Relations {
  return {
    outgoing: edges.filter((edge) => edge.from === slug),
    incoming: edges.filter((edge) => edge.to === slug).toSorted(byType),
  };
}

function byType(a: Edge, b: Edge): number {
  return RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type);
}

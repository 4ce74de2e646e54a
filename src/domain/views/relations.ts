import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import type { Edge, Graph } from './graph.ts';

/** Relations of one directive: those it states, and those that others state of it. */
export interface Relations {
  readonly outgoing: readonly Edge[];
  readonly incoming: readonly Edge[];
}

/** The other ends of the relations that have one name for a directive: "Thay thế", "Bị thay thế bởi". */
export interface RelationGroup {
  readonly label: string;
  readonly links: readonly { readonly slug: string; readonly edge: Edge }[];
}

/** The relations that one directive takes part in, in the order of the relation types. */
export function relationsOf(slug: string, { from, to }: Graph): Relations {
  return { outgoing: from.get(slug) ?? [], incoming: (to.get(slug) ?? []).toSorted(byType) };
}

/** The relations of one directive as its page names them: its own, and the inverses of those that others state. */
export function groupRelations({ outgoing, incoming }: Relations): RelationGroup[] {
  return RELATION_TYPES.flatMap((type) => {
    const { label, inverse } = RELATIONS[type];
    const older = outgoing.filter((edge) => edge.type === type).map((edge) => ({ slug: edge.to, edge }));
    const newer = incoming.filter((edge) => edge.type === type).map((edge) => ({ slug: edge.from, edge }));
    return label === inverse
      ? [{ label, links: [...older, ...newer] }]
      : [
          { label, links: older },
          { label: inverse, links: newer },
        ];
  }).filter(({ links }) => links.length > 0);
}

/** The relations of a directive without those that its page shows elsewhere, in its tree or its chain. */
export function withoutShown({ outgoing, incoming }: Relations, shown: readonly Edge[]): Relations {
  const keys = new Set(shown.map(keyOf));
  const isLeft = (edge: Edge) => !keys.has(keyOf(edge));
  return { outgoing: outgoing.filter(isLeft), incoming: incoming.filter(isLeft) };
}

/** What tells a relation from others, whatever it rests on. */
function keyOf({ type, from, to }: Edge): string {
  return `${type} ${from} ${to}`;
}

function byType(a: Edge, b: Edge): number {
  return RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type);
}

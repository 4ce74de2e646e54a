import type { DirectiveData } from '../content/schema.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../party/relations.ts';

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

/** The other ends of the relations that have one name for a directive: "Thay thế", "Bị thay thế bởi". */
export interface RelationGroup {
  readonly label: string;
  readonly links: readonly { readonly slug: string; readonly sources: readonly string[] }[];
}

/** Every relation that the directives state. */
export function edgesOf(
  directives: Iterable<{ readonly slug: string; readonly data: Pick<DirectiveData, 'relations'> }>,
): Edge[] {
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

/** The relations of one directive as its page names them: its own, and the inverses of those that others state. */
export function groupRelations({ outgoing, incoming }: Relations): RelationGroup[] {
  return RELATION_TYPES.flatMap((type) => {
    const { label, inverse } = RELATIONS[type];
    const older = outgoing.filter((edge) => edge.type === type).map(({ to, sources }) => ({ slug: to, sources }));
    const newer = incoming.filter((edge) => edge.type === type).map(({ from, sources }) => ({ slug: from, sources }));
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
  const isLeft = ({ type, from, to }: Edge) =>
    !shown.some((each) => each.type === type && each.from === from && each.to === to);
  return { outgoing: outgoing.filter(isLeft), incoming: incoming.filter(isLeft) };
}

/** The directives that hang together by the edges given, each group in the order in which it is first met. */
export function componentsOf(edges: readonly Edge[]): string[][] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const seen = new Set<string>();
  return [...neighbours.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const group = [start];
    seen.add(start);
    for (const slug of group) {
      for (const next of neighbours.get(slug) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    return [group];
  });
}

/** Circles that the edges make, each as the edges along it and each once, from its first directive by name. */
export function cyclesIn(edges: readonly Edge[]): Edge[][] {
  const starts = [...new Set(edges.map(({ from }) => from))].toSorted();
  const closed = new Set<string>();
  return starts.flatMap((start) => {
    const circle = closed.has(start) ? undefined : shortestCircle(start, edges);
    for (const { from } of circle ?? []) closed.add(from);
    return circle ? [circle] : [];
  });
}

/** The shortest way along the edges from a directive back to itself. */
function shortestCircle(start: string, edges: readonly Edge[]): Edge[] | undefined {
  const next = Map.groupBy(edges, ({ from }) => from);
  const reached = new Set<string>();
  const ways: Edge[][] = (next.get(start) ?? []).map((edge) => [edge]);
  for (const way of ways) {
    const end = way.at(-1)?.to ?? '';
    if (end === start) return way;
    if (reached.has(end)) continue;
    reached.add(end);
    ways.push(...(next.get(end) ?? []).map((edge) => [...way, edge]));
  }
  return undefined;
}

function byType(a: Edge, b: Edge): number {
  return RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type);
}

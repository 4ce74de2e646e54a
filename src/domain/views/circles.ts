import { type Edge, type Graph, graphOf } from './graph.ts';

/** Circles that the edges make, each as the edges along it and each once, from its first directive by name. */
export function cyclesIn(edges: readonly Edge[]): Edge[][] {
  const { from } = graphOf(behindCircles(edges));
  const closed = new Set<string>();
  return [...from.keys()].toSorted().flatMap((start) => {
    const circle = closed.has(start) ? undefined : shortestCircle(start, from);
    for (const edge of circle ?? []) closed.add(edge.from);
    return circle ? [circle] : [];
  });
}

/** The edges on circles and behind them: what is left when directives that nothing leads to are taken away, one by one. */
function behindCircles(edges: readonly Edge[]): Edge[] {
  const { from, to } = graphOf(edges);
  const open = new Map([...to].map(([slug, list]) => [slug, list.length]));
  const free = [...from.keys()].filter((slug) => !to.has(slug));
  for (const slug of free) {
    for (const edge of from.get(slug) ?? []) {
      const left = (open.get(edge.to) ?? 0) - 1;
      open.set(edge.to, left);
      if (left === 0) free.push(edge.to);
    }
  }
  const taken = new Set(free);
  return edges.filter((edge) => !taken.has(edge.from));
}

/** The shortest way along the edges from a directive back to itself. */
function shortestCircle(start: string, from: Graph['from']): Edge[] | undefined {
  const reached = new Set<string>();
  const ways: Edge[][] = (from.get(start) ?? []).map((edge) => [edge]);
  for (const way of ways) {
    const end = way.at(-1)?.to ?? '';
    if (end === start) return way;
    if (reached.has(end)) continue;
    reached.add(end);
    ways.push(...(from.get(end) ?? []).map((edge) => [...way, edge]));
  }
  return undefined;
}

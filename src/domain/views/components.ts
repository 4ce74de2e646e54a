import type { Edge } from './graph.ts';

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

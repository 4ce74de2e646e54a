import type { Edge, Relations } from './graph.ts';

/** The relations of a directive without those that its page shows elsewhere, in its tree or its chain. */
export function withoutShown({ outgoing, incoming }: Relations, shown: readonly Edge[]): Relations {
  const isLeft = ({ type, from, to }: Edge) =>
    !shown.some((each) => each.type === type && each.from === from && each.to === to);
  return { outgoing: outgoing.filter(isLeft), incoming: incoming.filter(isLeft) };
}

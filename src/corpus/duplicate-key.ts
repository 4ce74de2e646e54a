import { type Document, isScalar, type Pair, visit } from 'yaml';

/** A field that stands twice in one group: its name, the offset where it first stands, and that of the one that has lost its indent, if one has. */
interface Duplicate {
  readonly name: string;
  readonly first: number;
  readonly dedented: number | undefined;
}

/** What stands twice when the second is at an offset. */
export function duplicateAt(document: Document, offset: number): Duplicate | undefined {
  let found: Duplicate | undefined;
  visit(document, {
    Map: (_key, { items }) => {
      const second = items.findIndex((pair) => keyOffset(pair) === offset);
      const name = second < 0 ? undefined : nameOf(items[second]);
      const first = items.findIndex((pair) => nameOf(pair) === name);
      if (name === undefined || first < 0 || first === second) return undefined;
      const dedented = [first, second].find((index) => items.slice(0, index).some(isOpen));
      found = { name, first: keyOffset(items[first]) ?? 0, dedented: keyOffset(items[dedented ?? -1]) };
      return visit.BREAK;
    },
  });
  return found;
}

function nameOf(pair: Pair | undefined): string | undefined {
  return isScalar(pair?.key) ? String(pair.key.value) : undefined;
}

function keyOffset(pair: Pair | undefined): number | undefined {
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** Whether what follows may belong within: a group that has not begun. */
function isOpen({ value }: Pair): boolean {
  return isScalar(value) && value.value === null;
}

import { LEVELS, type Part } from './clause-part.ts';

/** A clause, or a range of them, named beside a citation. Places in the list of tokens. */
export interface ClauseMention {
  readonly first: number;
  readonly next: number;
  /** ASCII id, from the widest part to the narrowest: "dieu-2-khoan-1-diem-dd". */
  readonly id: string;
  /** Of a range ("Điều 3 đến Điều 5"), the id of the last clause. */
  readonly until: string | undefined;
}

/** Điều are numbered through a document, whatever Chương or Mục they stand in. */
const THROUGH = LEVELS.indexOf('dieu');

/**
 * The clauses that parts make. A part takes the wider ones close behind it ("khoản 1, 2 | Điều 5"), else those close
 * before it ("Điều 5 | khoản 1, 2"); figures of one level share what one of them has.
 */
export function mentionsOf(parts: readonly Part[]): ClauseMention[] {
  const wider: Part[][] = parts.map(() => []);
  const used = new Set<Part>();
  for (let index = parts.length - 2; index >= 0; index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part || !next) continue;
    if (next.level < part.level && next.joint === 'close') {
      wider[index] = [next, ...(wider[index + 1] ?? [])];
      used.add(next);
    } else if (next.level === part.level) wider[index] = wider[index + 1] ?? [];
  }
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (!before || wider[index]?.length) continue;
    if (before.level < part.level && part.joint === 'close') {
      wider[index] = [before, ...(wider[index - 1] ?? [])];
      used.add(before);
    } else if (before.level === part.level) wider[index] = wider[index - 1] ?? [];
  }
  return parts.flatMap((part, index) => {
    const path = [part, ...(wider[index] ?? [])];
    if (used.has(part) || isAbove(path, parts)) return [];
    const span = path.filter((each) => isOnlyOf(each, path, wider, parts));
    const [first, next] = [Math.min(...span.map((each) => each.first)), Math.max(...span.map((each) => each.next))];
    const until = part.until === undefined ? undefined : idOf([{ ...part, value: part.until }, ...path.slice(1)]);
    return [{ first, next, id: idOf(path), until }];
  });
}

/** Whether a path of a Chương or Mục only says where the Điều close behind it stands: "Mục 1 Chương II | Điều 3". */
function isAbove(path: readonly Part[], parts: readonly Part[]): boolean {
  const next = parts[Math.max(...path.map((part) => parts.indexOf(part))) + 1];
  return next?.joint === 'close' && next.level >= THROUGH && path.every(({ level }) => level < THROUGH);
}

/** Whether a part belongs to the path of one clause alone, so that its words are part of that clause's. */
function isOnlyOf(wide: Part, path: readonly Part[], wider: readonly Part[][], parts: readonly Part[]): boolean {
  return parts.every((other, index) => path.includes(other) || !wider[index]?.includes(wide));
}

function idOf(path: readonly Part[]): string {
  const sorted = path.toSorted((a, b) => a.level - b.level);
  const from = sorted.findIndex(({ level }) => level === THROUGH);
  return sorted
    .slice(Math.max(0, from))
    .map(({ level, value }) => `${LEVELS[level]}-${value}`)
    .join('-');
}

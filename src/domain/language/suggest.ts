import { fold } from './vietnamese.ts';

/** Words with more changes than this are others, however long they are. */
const MOST_CHANGES = 5;

/**
 * The known word nearest to one that is not known, for "did you mean"; undefined when none is near.
 * Near: at most a third of the letters added, dropped or changed, and no more than five; marks and case aside.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.min(MOST_CHANGES, Math.max(1, Math.floor(word.length / 3)));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const distance = editDistance(fold(word), fold(name));
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

/** The names that one which is not known may stand for: the nearest, or else those that go on where it ends ("21-kl-tw-2021" for "21-kl-tw"). */
export function namesMeant(name: string, known: readonly string[]): readonly string[] {
  const near = nearest(name, known);
  return near === undefined ? known.filter((each) => each.startsWith(`${name}-`)).slice(0, MOST_NAMED) : [near];
}

const MOST_NAMED = 5;

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

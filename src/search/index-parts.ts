import { ENGINE } from './early.ts';

/**
 * Tells the part of the index that holds a word as it stands there, by its address below the home page; undefined before
 * the first word. The engine knows it too, but only when its program has come.
 */
export function partFinder(parts: string): (word: string) => string | undefined {
  const listed = parts.split(' ');
  const first = listed.filter((_, at) => at % 2 === 0);
  return (word) => {
    const behind = first.findIndex((start) => start > word);
    const at = (behind < 0 ? first.length : behind) - 1;
    const name = listed[2 * at + 1];
    return name === undefined ? undefined : `${ENGINE}index/${name}.pf_index`;
  };
}

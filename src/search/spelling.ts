import { exactForm, fold } from '../domain/language/vietnamese.ts';
import { almostSame } from '../domain/query/words.ts';

/** What the words of the site say of a word that a reader typed. All words are folded but for `isExact`. */
export interface Spelling {
  isWord(word: string): boolean;
  /** Whether the site has a word with these very marks. */
  isExact(word: string): boolean;
  isBeginning(text: string): boolean;
  /** Another word of the site that a word stands for, when only that one is known beside its neighbours. */
  respell(word: string, near: { before: string | undefined; after: string | undefined }): string;
  /** The words meant by one that the site does not have; none when no word is near enough. */
  correct(word: string, near: { before: string | undefined; after: string | undefined }): string[];
}

/** Longer than any Vietnamese syllable; two or three written as one may be as long as this. */
const LONGEST = 24;

/**
 * Judges words by those of the site (the most frequent first) and by the names of its pages, which tell what words
 * stand side by side.
 */
export function spellingOf(words: readonly string[], names: readonly (readonly string[])[]): Spelling {
  const exact = new Set(words.map(exactForm));
  const known = [...new Set(words.map(fold))];
  const isKnown = new Set(known);
  const pairs = new Set(names.flatMap((name) => name.map((word, at) => `${word} ${name[at + 1]}`)));

  const score = (word: string, { before, after }: { before: string | undefined; after: string | undefined }) =>
    Number(pairs.has(`${before} ${word}`)) + Number(pairs.has(`${word} ${after}`));

  const parted = (text: string): string[] => {
    const splits = Array.from(text, (_, at) => [text.slice(0, at), text.slice(at)] as const).filter(
      ([head, tail]) => head.length > 1 && isKnown.has(head) && tail.length > 1,
    );
    const two = splits.filter(([, tail]) => isKnown.has(tail));
    const best = two.find(([head, tail]) => pairs.has(`${head} ${tail}`)) ?? two[0];
    if (best) return [...best];
    for (const [head, tail] of splits) {
      const rest = parted(tail);
      if (rest.length > 0) return [head, ...rest];
    }
    return [];
  };

  return {
    isWord: (word) => isKnown.has(word),
    isExact: (word) => exact.has(word),
    isBeginning: (text) => known.some((word) => word.startsWith(text)),
    respell: (word, near) =>
      score(word, near) > 0
        ? word
        : (known.find((other) => almostSame(word, other) && other.length > 2 && score(other, near) > 0) ?? word),
    correct(word, near) {
      if (word.length > LONGEST) return [];
      const vowel = word.endsWith('i') ? word.replace(/i$/, 'y') : word.replace(/y$/, 'i');
      if (isKnown.has(vowel)) return [vowel];
      const parts = word.length > 4 ? parted(word) : [];
      if (parts.length > 0) return parts;
      const close = word.length < 3 ? [] : known.filter((other) => other.length > 1 && almostSame(word, other));
      const ranked = close.toSorted(
        (a, b) => score(b, near) - score(a, near) || Number(b[0] === word[0]) - Number(a[0] === word[0]),
      );
      const [best] = ranked;
      return best && (word.length > 3 || score(best, near) > 0) ? [best] : [];
    },
  };
}

import { exactForm, fold, TONES } from '../domain/language/vietnamese.ts';
import { soundOf } from '../domain/query/sound.ts';
import { almostSame } from '../domain/query/words.ts';
import type { Vocabulary } from './index-files.ts';

/** What the words of the site tell of a word that a reader typed. All words are folded but for `isExact`. */
export interface Words {
  isKnown(word: string): boolean;
  /** Whether the site has a word with these very marks. */
  isExact(word: string): boolean;
  /** How common a word is that more than half of the pages of a large site have, from 1 on; 0 for any other. */
  commonness(word: string): number;
  /** Words that begin so, the most frequent first: with these very marks, where some do. */
  beginningWith(text: string, marks: string): string[];
  /**
   * Words that differ in one letter or sound alike, the most frequent first. Of a word that was typed with `marks`
   * they differ in one letter or mark with these.
   */
  near(word: string, marks?: string): string[];
  /** The words that one is made of when blanks were left out: "dangvien"; undefined when it is made of none. */
  parted(word: string): string[] | undefined;
}

/** Three or four words of Vietnamese written as one are as long as this; longer ones are not looked at. */
const LONGEST = 28;

/** Unpacks the words of the site. */
export function wordsOfSite({ exact, common }: Vocabulary): Words {
  const listed = exact.split(' ');
  const exactForms = new Set(listed.map(exactForm));
  const known = [...new Set(listed.map(fold))];
  const place = new Map(known.map((word, at) => [word, at]));
  const frequent = common.split(' ');
  // Only a query with a slip in it needs them.
  let sounds: readonly string[] | undefined;
  return {
    isKnown: (word) => place.has(word),
    isExact: (word) => exactForms.has(word),
    commonness: (word) => frequent.indexOf(word) + 1,
    beginningWith: (text, marks) => {
      // Without marks they are still to be typed.
      const exact = marks === text ? [] : exactBeginning(marks, exactForms);
      return exact.length > 0 ? [...new Set(exact.map(fold))] : known.filter((word) => word.startsWith(text));
    },
    near: (word, marks) => {
      const sound = soundOf(word);
      sounds ??= known.map(soundOf);
      const marked = marks === undefined ? undefined : foldsNear(marks, exactForms);
      const isNear = (other: string, at: number) =>
        sounds?.[at] === sound || (almostSame(word, other) && (marked?.has(other) ?? true));
      return known.filter((other, at) => other !== word && other.length > 1 && isNear(other, at));
    },
    parted: (word) => (word.length > LONGEST ? undefined : cheapestParts(word, place)),
  };
}

/** Exact forms that begin with the letters of one and have its tone: that stands at the end of each, and may be still to come. */
function exactBeginning(marks: string, exactForms: ReadonlySet<string>): string[] {
  const letters = marks.replace(TONES, '');
  const tone = marks.slice(letters.length);
  return [...exactForms].filter((form) => form.startsWith(letters) && form.endsWith(tone));
}

/** The folds of words that differ from one in a single letter or mark. */
function foldsNear(marks: string, exactForms: ReadonlySet<string>): ReadonlySet<string> {
  const typed = lettersOf(marks);
  return new Set([...exactForms].filter((form) => almostSame(typed, lettersOf(form))).map(fold));
}

/** A word whose letters are one sign each, "ê" and "ơ" too; the tone stays behind them. */
function lettersOf(form: string): string {
  return form.replace(/\p{L}[\u0302\u0306\u031b]/gu, (letter) => letter.normalize('NFC'));
}

/** The parts that together are the most frequent: a part costs more the farther back it stands in the list. */
function cheapestParts(word: string, place: ReadonlyMap<string, number>): string[] | undefined {
  const best: ({ parts: string[]; cost: number } | undefined)[] = [{ parts: [], cost: 0 }];
  for (let end = 1; end <= word.length; end++) {
    for (let from = 0; from < end; from++) {
      const before = best[from];
      const part = word.slice(from, end);
      const rank = place.get(part);
      if (!before || rank === undefined || part.length < 2) continue;
      const cost = before.cost + Math.log2(2 + rank) + 1;
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { parts: [...before.parts, part], cost };
    }
  }
  const parts = best[word.length]?.parts;
  return parts && parts.length > 1 ? parts : undefined;
}

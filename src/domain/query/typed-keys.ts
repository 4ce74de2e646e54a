/** Text typed while the keyboard's Telex or VNI did not work: "ddangr vieen", "d9a3ng vie6n". */

import { fold } from '../language/vietnamese.ts';

/** What is asked of the words of the site: whether it has a folded word. */
export type IsKnown = (folded: string) => boolean;

/** A tone of Telex, behind the first vowel of a syllable; before another one only where letters are marked too. */
const TELEX_TONE = /(?<=[aeiouy][a-z]*)[sfrxj](?![aeiouy])|(?<=(?:aa|ee|oo|w)[a-z]*)[sfrxj]/;

/** "w" with no vowel before it is a vowel itself: "ddwngs" is “đứng”. */
const TELEX_VOWEL = /(?<![aeiouy])w(?=[a-z])/g;

/** Two letters that Telex writes one with a mark by; "w" behind a vowel is the horn and the breve. */
const TELEX_MARK = /([adeo])\1|w/g;

/** A figure with a letter behind it shows that marks were typed as figures; a number of a directive has none. */
const VNI_INSIDE = /\p{L}[1-9]+\p{L}/u;
const VNI_WORD = /\p{L}[\p{L}1-9]*[1-9][\p{L}1-9]*/gu;

/**
 * The text with what is left of Telex and VNI taken out of its words. A word changes only when the site does not have
 * it and has what it stands for, so that no foreign word becomes a Vietnamese one by chance.
 */
export function withoutKeys(text: string, isKnown: IsKnown): string {
  return withoutTelex(withoutVni(text, isKnown), isKnown);
}

function withoutVni(text: string, isKnown: IsKnown): string {
  const bare = (word: string) => word.replace(/[1-9]/g, '');
  const words = text.match(VNI_WORD) ?? [];
  const isVni = words.some((word) => VNI_INSIDE.test(word) && isKnown(bare(word).toLowerCase()));
  if (!isVni) return text;
  return text.replace(VNI_WORD, (word) => (isKnown(bare(word).toLowerCase()) ? bare(word) : word));
}

/** One syllable, whatever its marks. */
const SYLLABLE = /^[b-df-hj-np-tv-xz]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/i;

/** "ix" is a figure, and no syllable with a tone. */
const ROMAN = /^[ivx]+$/;

/**
 * The text without what is left of Telex and VNI, for who does not know the words of the site: what becomes a syllable
 * was one. One figure within a syllable shows that all figures at letters are marks, which those of "kl21tw" are not.
 */
export function withoutKeysOfSyllables(text: string): string {
  return withoutKeys(text, (word) => SYLLABLE.test(word));
}

function withoutTelex(text: string, isKnown: IsKnown): string {
  return text.replace(/(?<![\p{L}\p{M}\d])\p{L}+(?![\p{L}\p{M}\d])/gu, (word) => {
    // Some keys may have been taken for marks before others were not: "đakw nông".
    const typed = fold(word);
    if (isKnown(typed) || ROMAN.test(typed)) return word;
    const bare = typed.replace(TELEX_VOWEL, 'u').replace(TELEX_TONE, '').replace(TELEX_MARK, '$1');
    // A last letter struck twice: "satst".
    const once = bare.replace(/([a-z])\1$/, '$1');
    return [bare, once].find((meant) => meant !== typed && isKnown(meant)) ?? word;
  });
}

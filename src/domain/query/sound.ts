/** Beginnings and ends of folded syllables that some speakers say alike, each with the one that stands for them all. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^x/, 's'],
  [/^(?:gi(?=[aeiouy])|r)/, 'd'],
  [/^l/, 'n'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^k(?!h)/, 'c'],
  [/y/g, 'i'],
  [/(?<!q)uie/, 'ie'],
  [/(?:ng|nh)$/, 'n'],
  [/(?:ch|c)$/, 't'],
];

/**
 * A folded syllable as it sounds where it is said most loosely: "trung" and "chung", "xua" and "sua" give the same.
 * Readers write down what they say.
 */
export function soundOf(syllable: string): string {
  return ALIKE.reduce((sound, [letters, one]) => sound.replace(letters, one), syllable);
}

import type { Found } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { phraseAt, type Token } from '../language/tokens.ts';
import type { CitedDirective } from '../resolve/documents-cited.ts';

/** Words by which a sentence says that one document took the place of another, or changed it. */
const CHANGES = ['thay the', 'thay cho', 'the cho', 'het hieu luc', 'bai bo', 'sua doi', 'bo sung', 'ke thua'].map(
  (words) => words.split(' '),
);

/**
 * Tells whether a text says itself what a newer directive did to an older one: a sentence that cites the older one has a
 * word for it, and the newer one is cited anywhere. Such a text knows that the older one is past.
 */
export function toldChanges(
  { citations: found }: Found,
  citations: readonly CitedDirective[],
  { sentences, sentenceAt }: Reading,
): (older: string, newer: string) => boolean {
  const known = new Map<number, boolean>();
  const speaks = (sentence: number) => {
    const told = known.get(sentence) ?? speaksOfChange(sentences[sentence]?.tokens ?? []);
    known.set(sentence, told);
    return told;
  };
  const all = new Set<string>();
  const past = new Set<string>();
  for (const [index, { place }] of found.entries()) {
    const target = citations[index]?.target;
    if (target === undefined) continue;
    all.add(target);
    if (!past.has(target) && speaks(sentenceAt(place.first))) past.add(target);
  }
  return (older, newer) => past.has(older) && all.has(newer);
}

function speaksOfChange(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => CHANGES.some((words) => phraseAt(tokens, at, words) !== undefined));
}

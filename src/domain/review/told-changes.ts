import type { Found } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { phraseAt, type Token } from '../language/tokens.ts';
import type { CitedDirective } from '../resolve/documents-cited.ts';

/** Words by which a sentence says that one document took the place of another, or changed it. */
const CHANGES = ['thay the', 'thay cho', 'the cho', 'het hieu luc', 'bai bo', 'sua doi', 'bo sung', 'ke thua'].map(
  (words) => words.split(' '),
);

/**
 * Tells whether a text says itself, in one sentence or more, what a newer directive did to an older one: a sentence
 * cites both, and has a word for it. Such a text knows that the older one is past.
 */
export function toldChanges(
  { citations: found }: Found,
  citations: readonly CitedDirective[],
  { sentences, sentenceAt }: Reading,
): (older: string, newer: string) => boolean {
  const bySentence = new Map<number, Set<string>>();
  for (const [index, { place }] of found.entries()) {
    const target = citations[index]?.target;
    if (target === undefined) continue;
    const sentence = sentenceAt(place.first);
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(target));
  }
  const besides = new Map<string, Set<string>>();
  for (const [sentence, slugs] of bySentence) {
    if (slugs.size < 2 || !speaksOfChange(sentences[sentence]?.tokens ?? [])) continue;
    for (const slug of slugs) besides.set(slug, (besides.get(slug) ?? new Set()).union(slugs));
  }
  return (older, newer) => besides.get(older)?.has(newer) ?? false;
}

function speaksOfChange(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => CHANGES.some((words) => phraseAt(tokens, at, words) !== undefined));
}

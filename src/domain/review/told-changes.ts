import type { Reading } from '../citation/reading.ts';
import { phraseAt, type Token } from '../language/tokens.ts';

/** Words by which a sentence says that one document was there before another; the next sentence may name it. */
const BEFORE = phrases('truoc day, truoc kia, truoc do, quy dinh cu');
/** Words by which it says so, or that one took the place of another, or changed it. */
const CHANGES = [
  ...BEFORE,
  ...phrases('thay the, thay cho, the cho, het hieu luc, bai bo, sua doi, bo sung, ke thua, so voi'),
];

/**
 * Tells whether a text says itself what a newer directive did to an older one: a sentence that cites the older one has a
 * word for it, and the newer one is cited anywhere. Such a text knows that the older one is past. `cited`: where which
 * directive is cited, in tokens.
 */
export function toldChanges(
  cited: readonly { readonly slug: string | undefined; readonly at: number }[],
  { sentences, sentenceAt }: Reading,
): (older: string, newer: string) => boolean {
  const known = new Map<number, boolean>();
  const speaks = (sentence: number) => {
    const of = (index: number, words: typeof CHANGES) => speaksOf(sentences[index]?.tokens ?? [], words);
    const told = known.get(sentence) ?? (of(sentence, CHANGES) || of(sentence - 1, BEFORE));
    known.set(sentence, told);
    return told;
  };
  const all = new Set<string>();
  const past = new Set<string>();
  for (const { slug, at } of cited) {
    if (slug === undefined) continue;
    all.add(slug);
    if (!past.has(slug) && speaks(sentenceAt(at))) past.add(slug);
  }
  return (older, newer) => past.has(older) && all.has(newer);
}

function speaksOf(tokens: readonly Token[], phrasings: readonly string[][]): boolean {
  return tokens.some((_, at) => phrasings.some((words) => phraseAt(tokens, at, words) !== undefined));
}

function phrases(list: string): string[][] {
  return list.split(', ').map((words) => words.split(' '));
}

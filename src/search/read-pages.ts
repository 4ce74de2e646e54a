import type { Ranked } from './page-score.ts';
import { exactShare } from './passage.ts';
import { pause } from './pause.ts';
import type { QueryWord } from './query.ts';
import type { ReadCard } from './read-card.ts';

/** A page that answers a query, with its text. */
export interface ReadPage extends Ranked {
  readonly card: ReadCard;
}

/** A page that has none of the words with the marks that were typed has other words. */
const OTHER_MARKS = 0.5;

/**
 * Reads ranked pages, each by its place in the table; those that have none of `words` with the marks that were typed go
 * behind the others. The first is told when it has come and stays the first, if others are still on their way. Rejects
 * when one does not come.
 */
export async function readPages(
  ranked: readonly Ranked[],
  words: readonly QueryWord[],
  read: (page: number) => Promise<ReadCard>,
  tellFirst: (first: ReadPage) => void,
): Promise<ReadPage[]> {
  const isOther = ({ card }: ReadPage) => exactShare(words, [...card.said, ...card.words]) < OTHER_MARKS;
  const coming = ranked.map(async (item) => ({ ...item, card: await read(item.page) }));
  let isDone = false;
  const telling = coming[0]?.then(async (first) => {
    // What is kept has come by then.
    await pause();
    if (!isDone && !isOther(first)) tellFirst(first);
  });
  telling?.catch(() => undefined);
  const all = await Promise.all(coming);
  isDone = true;
  const parted = Map.groupBy(all, isOther);
  return [...(parted.get(false) ?? []), ...(parted.get(true) ?? [])];
}

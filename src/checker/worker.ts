/** The worker that reviews texts, so that no keystroke waits for it. */
import { type ReadForReview, readForReview, review } from '../domain/review/review.ts';
import type { ReviewData } from '../domain/review/review-data.ts';
import { type Shelf, type ShelfIndex, shelvesFor, unshelve } from '../domain/review/shelves.ts';
import type { FromChecker, ToChecker } from './messages.ts';

/** Files of the catalogue by their addresses; what did not come is asked for again. */
const files = new Map<string, Promise<unknown>>();

addEventListener('message', async ({ data: { turn, catalogue, asked } }: MessageEvent<ToChecker>) => {
  if (!asked) {
    await indexAt(catalogue).catch(() => undefined);
    return;
  }
  const read = readForReview(asked.text, asked.format);
  tell({ turn, stage: 'read' });
  const data = await dataFor(read, catalogue).catch(() => undefined);
  if (!data) return tell({ turn, failed: true });
  tell({ turn, stage: 'fetched' });
  tell({ turn, review: review(read, data, asked.when) });
});

async function dataFor({ found }: ReadForReview, catalogue: string): Promise<ReviewData> {
  const index = await indexAt(catalogue);
  const shelves = shelvesFor(found, index).map((shelf) => fetched<Shelf>(`${catalogue}${shelf}.json`));
  return unshelve(index, await Promise.all(shelves));
}

function indexAt(catalogue: string): Promise<ShelfIndex> {
  return fetched(`${catalogue}muc-luc.json`);
}

function fetched<T>(address: string): Promise<T> {
  const known = files.get(address) as Promise<T> | undefined;
  if (known) return known;
  const coming = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json() as Promise<T>;
  });
  coming.catch(() => files.delete(address));
  files.set(address, coming);
  return coming;
}

function tell(message: FromChecker): void {
  postMessage(message);
}

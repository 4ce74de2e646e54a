/** The worker that answers from the words of the site, so that no keystroke waits for it. */

import type { Manifest } from './index-files.ts';
import { keepFiles } from './kept-files.ts';
import { type Asked, startWordSearch, type WordAnswer } from './word-search.ts';

/** What it is told: first where the index is, then what to look for. */
export type ToWorker =
  | { readonly home: string; readonly manifest: Manifest }
  | { readonly turn: number; readonly asked: Asked };

/** What it answers, more of it to come where it is `early`; without an answer, a file of search did not come. */
export interface FromWorker {
  readonly turn: number;
  readonly answer?: WordAnswer;
  readonly early?: true;
}

const files = keepFiles(fetch.bind(globalThis));
// Pagefind fetches by itself, and tells nobody when a file does not come.
globalThis.fetch = files.fetch;

let started: ReturnType<typeof startWordSearch> | undefined;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('home' in data) {
    started = startWordSearch(data.home, data.manifest, files);
    started.catch(() => undefined);
    return;
  }
  const { turn, asked } = data;
  const tell = (message: Omit<FromWorker, 'turn'>) => postMessage({ turn, ...message } satisfies FromWorker);
  await Promise.resolve(started)
    .then((answer) => answer?.(asked, (first) => tell({ answer: first, early: true })))
    .then(
      (answer) => tell(answer ? { answer } : {}),
      () => tell({}),
    );
});

import { siteUrls } from '../domain/addresses/urls.ts';
import { fetchFresh, MANIFEST, takeWorker } from './early.ts';
import type { Manifest } from './index-files.ts';
import { type FindNumbers, loadNumbers } from './numbers.ts';
import type { Asked, TellFirst, WordAnswer } from './word-search.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** The two ways to an answer. Each starts at its first use; after a failure the next use starts it anew. */
export interface Searching {
  readonly numbers: () => Promise<FindNumbers>;
  readonly words: () => Promise<AskWords>;
}

type AskWords = (asked: Asked, tellFirst: TellFirst) => Promise<WordAnswer>;

/** Who waits for the answer to a question. */
interface Waiting {
  readonly tellFirst: TellFirst;
  readonly done: (answer: WordAnswer) => void;
  readonly failed: (error: Error) => void;
}

/** Milliseconds in which words are answered, or a file is taken for lost. */
const PATIENCE = 15_000;

let searching: Searching | undefined;

/** The ways to an answer on this page; `home` is the address of the home page. */
export function searchingOn(home: string): Searching {
  searching ??= { numbers: untilItFails(() => loadNumbers(home)), words: startWords(home) };
  return searching;
}

function startWords(home: string): Searching['words'] {
  const start = untilItFails(() => startWorker(home));
  return async () => {
    const { ask, isLost } = await start();
    if (!isLost()) return ask;
    start.forget();
    return (await start()).ask;
  };
}

/** Gets the worker and the manifest, and brings them together. */
async function startWorker(home: string): Promise<{ ask: AskWords; isLost: () => boolean }> {
  const worker = takeWorker();
  const waiting = new Map<number, Waiting>();
  let turn = 0;
  let lost = false;

  const lose = () => {
    lost = true;
    worker.terminate();
    for (const { failed } of waiting.values()) failed(new Error('search did not answer'));
    waiting.clear();
  };
  worker.addEventListener('error', lose);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const { turn, answer, early } = data;
    if (!answer) return lose();
    waiting.get(turn)?.[early ? 'tellFirst' : 'done'](answer);
    if (!early) waiting.delete(turn);
  });
  const tell = (message: ToWorker) => worker.postMessage(message);

  try {
    const response = await fetchFresh(siteUrls(home).file(MANIFEST));
    const manifest: Manifest = await response.json();
    tell({ home, manifest });
  } catch (error) {
    lose();
    throw error;
  }
  const ask: AskWords = (asked, tellFirst) => {
    const mine = ++turn;
    const answer = new Promise<WordAnswer>((done, failed) => waiting.set(mine, { tellFirst, done, failed }));
    tell({ turn: mine, asked });
    setTimeout(() => waiting.has(mine) && lose(), PATIENCE);
    return answer;
  };
  return { ask, isLost: () => lost };
}

/** A function that runs once; what fails is forgotten, so that the next call runs it again. */
function untilItFails<T>(make: () => Promise<T>): (() => Promise<T>) & { forget: () => void } {
  let made: Promise<T> | undefined;
  const forget = () => {
    made = undefined;
  };
  const run = () => {
    made ??= make().catch((error: unknown) => {
      forget();
      throw error;
    });
    return made;
  };
  return Object.assign(run, { forget });
}

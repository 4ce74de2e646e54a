import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked, WordAnswer } from './word-search.ts';
import type { FromWorker, ToWorker } from './worker.ts';

const ASKED: Asked = { query: 'nêu gương', typing: false, count: 5, picked: {}, phrases: [] };
const ANSWER: WordAnswer = { hits: [], facets: [], nowhere: [] };
const INDEX: ToWorker = { home: '/', manifest: { tag: 't', entry: {}, key: 'k', meta: 'm' } };

const startWordSearch = vi.fn<(...given: unknown[]) => Promise<(asked: Asked) => Promise<WordAnswer>>>();

/** Starts the worker in this thread: `tell` is a message to it, `heard` what it answered. */
async function start() {
  const heard: FromWorker[] = [];
  let listener: ((event: { data: unknown }) => Promise<void>) | undefined;
  vi.stubGlobal('addEventListener', (_: string, listen: typeof listener) => {
    listener = listen;
  });
  vi.stubGlobal('postMessage', (message: FromWorker) => heard.push(message));
  vi.stubGlobal('fetch', vi.fn());
  vi.resetModules();
  vi.doMock('./word-search.ts', () => ({ startWordSearch }));
  await import('./worker.ts');
  return { heard, tell: async (data: unknown) => listener?.({ data }) };
}

beforeEach(() => {
  startWordSearch.mockReset();
});
afterEach(() => {
  vi.doUnmock('./word-search.ts');
  vi.unstubAllGlobals();
});

test('a question is answered under its turn', async () => {
  startWordSearch.mockResolvedValue(async () => ANSWER);
  const { heard, tell } = await start();
  await tell(INDEX);
  await tell({ turn: 3, asked: ASKED });
  expect(heard).toEqual([{ turn: 3, answer: ANSWER }]);
});

test.each([
  ['search does not start', () => startWordSearch.mockRejectedValue(new Error('line'))],
  [
    'a file of the answer does not come',
    () => startWordSearch.mockResolvedValue(() => Promise.reject(new Error('line'))),
  ],
])('when %s, the answer is that there is none', async (_, fail) => {
  fail();
  const { heard, tell } = await start();
  await tell(INDEX);
  await tell({ turn: 1, asked: ASKED });
  expect(heard).toEqual([{ turn: 1 }]);
});

test('a question before the index is known has no answer', async () => {
  const { heard, tell } = await start();
  await tell({ turn: 1, asked: ASKED });
  expect(heard).toEqual([{ turn: 1 }]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked, WordAnswer } from './word-search.ts';
import type { FromWorker, ToWorker } from './worker.ts';

const ASKED: Asked = { query: 'nêu gương', typing: false, count: 5, picked: {}, phrases: [] };
const ANSWER: WordAnswer = { hits: [], facets: [], nowhere: ['có'] };
const NUMBERS = { kinds: [['Quy định', 'QĐ']], issuers: [['BCT']], states: [''], rows: [] };

/** A worker that answers each question as it is told to. */
class FakeWorker extends EventTarget {
  readonly told: ToWorker[] = [];
  terminated = false;
  answer: (message: ToWorker) => unknown = (message) =>
    'asked' in message ? { turn: message.turn, answer: ANSWER } : undefined;
  postMessage(message: ToWorker): void {
    this.told.push(message);
    const reply = this.answer(message);
    if (reply) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: reply })));
  }
  terminate(): void {
    this.terminated = true;
  }
}

const ignore = () => {};

const fetchFresh = vi.fn<(address: string) => Promise<Response>>();
let workers: FakeWorker[] = [];

async function start() {
  vi.resetModules();
  vi.doMock('./early.ts', () => ({
    fetchFresh,
    MANIFEST: 'chi-muc.json',
    NUMBERS: 'so-hieu.json',
    takeWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
  }));
  const { searchingOn } = await import('./searching.ts');
  return searchingOn('/');
}

beforeEach(() => {
  workers = [];
  fetchFresh.mockReset();
  fetchFresh.mockImplementation(async (address) => Response.json(address.includes('so-hieu') ? NUMBERS : { tag: 't' }));
});
afterEach(() => {
  vi.doUnmock('./early.ts');
  vi.useRealTimers();
});

test('the worker hears of the index first, then answers', async () => {
  const searching = await start();
  const ask = await searching.words();
  expect(await ask(ASKED, ignore)).toEqual(ANSWER);
  expect(workers[0]?.told).toEqual([
    { home: '/', manifest: { tag: 't' } },
    { turn: 1, asked: ASKED },
  ]);
});

test('each question gets its own answer, whichever comes first', async () => {
  const searching = await start();
  const ask = await searching.words();
  const [worker] = workers;
  if (worker) worker.answer = () => undefined;
  const [first, second] = [ask(ASKED, ignore), ask(ASKED, ignore)];
  for (const [turn, word] of [
    [2, 'hai'],
    [1, 'một'],
  ] as const) {
    worker?.dispatchEvent(new MessageEvent('message', { data: { turn, answer: { ...ANSWER, nowhere: [word] } } }));
  }
  expect([(await first).nowhere, (await second).nowhere]).toEqual([['một'], ['hai']]);
});

test('what comes early is told, and waits for the rest', async () => {
  const searching = await start();
  const ask = await searching.words();
  const [worker] = workers;
  if (worker) worker.answer = () => undefined;
  const tell = (data: FromWorker) => worker?.dispatchEvent(new MessageEvent('message', { data }));
  const told: WordAnswer[] = [];
  const whole = ask(ASKED, (first) => told.push(first));
  tell({ turn: 1, answer: { ...ANSWER, nowhere: ['một'] }, early: true });
  expect(told.map(({ nowhere }) => nowhere)).toEqual([['một']]);
  tell({ turn: 1, answer: ANSWER });
  expect(await whole).toEqual(ANSWER);
});

test('a manifest that does not come is an error, and asked for again', async () => {
  const searching = await start();
  fetchFresh.mockRejectedValueOnce(new Error('line'));
  await expect(searching.words()).rejects.toThrow('line');
  expect(workers[0]?.terminated).toBe(true);
  expect(await (await searching.words())(ASKED, ignore)).toEqual(ANSWER);
});

test.each([
  [
    'says that a file did not come',
    (worker: FakeWorker) => worker.dispatchEvent(new MessageEvent('message', { data: { turn: 1 } })),
  ],
  ['breaks', (worker: FakeWorker) => worker.dispatchEvent(new Event('error'))],
])('when the worker %s, what waits fails, and the next question gets another worker', async (_, fail) => {
  const searching = await start();
  const ask = await searching.words();
  const [worker] = workers;
  if (!worker) throw new Error('no worker');
  worker.answer = () => undefined;
  const waiting = ask(ASKED, ignore);
  fail(worker);
  await expect(waiting).rejects.toThrow('search did not answer');
  expect(await (await searching.words())(ASKED, ignore)).toEqual(ANSWER);
  expect(workers).toHaveLength(2);
});

test('a worker that says nothing is lost after a while', async () => {
  vi.useFakeTimers();
  const searching = await start();
  const ask = await searching.words();
  const [worker] = workers;
  if (worker) worker.answer = () => undefined;
  const waiting = expect(ask(ASKED, ignore)).rejects.toThrow('search did not answer');
  await vi.advanceTimersByTimeAsync(15_000);
  await waiting;
  expect(worker?.terminated).toBe(true);
});

test('the table of numbers is fetched once; when it did not come, again', async () => {
  const searching = await start();
  fetchFresh.mockRejectedValueOnce(new Error('line'));
  await expect(searching.numbers()).rejects.toThrow('line');
  const find = await searching.numbers();
  expect(await searching.numbers()).toBe(find);
  expect(fetchFresh).toHaveBeenCalledTimes(2);
});

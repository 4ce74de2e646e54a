import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Load = (address: string, options: RequestInit) => Promise<Response>;

const load = vi.fn<Load>();
const workers: FakeWorker[] = [];

class FakeWorker extends EventTarget {
  readonly told: unknown[] = [];
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(message: unknown): void {
    this.told.push(message);
  }
}

async function fresh() {
  vi.resetModules();
  return import('./early.ts');
}

beforeEach(() => {
  workers.length = 0;
  load.mockReset();
  load.mockImplementation(async (address) => new Response(address));
  vi.stubGlobal('fetch', load);
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('what every search begins with is asked for at once, and once', async () => {
  const { startEarly, NUMBERS, MANIFEST, PROGRAM } = await fresh();
  startEarly('/');
  startEarly('/');
  expect(load.mock.calls.map(([address]) => address)).toEqual([`/${NUMBERS}`, `/${MANIFEST}`, `/${PROGRAM}`]);
  expect(workers).toHaveLength(1);
});

test('what was fetched early is used once; after that it is asked for as it is published now', async () => {
  const { startEarly, fetchFresh, NUMBERS } = await fresh();
  startEarly('/');
  await fetchFresh(`/${NUMBERS}`);
  expect(load).toHaveBeenCalledTimes(3);
  await fetchFresh(`/${NUMBERS}`);
  expect(load).toHaveBeenLastCalledWith(`/${NUMBERS}`, expect.objectContaining({ cache: 'no-cache' }));
});

test('a file that is missing is an error, and is asked for again', async () => {
  const { fetchFresh } = await fresh();
  load.mockResolvedValueOnce(new Response('', { status: 404 }));
  await expect(fetchFresh('/a')).rejects.toThrow('404 /a');
  expect(await (await fetchFresh('/a')).text()).toBe('/a');
});

test('the worker gets the program that it will run, or hears that it did not come', async () => {
  const { startEarly, PROGRAM } = await fresh();
  startEarly('/');
  await vi.waitFor(() =>
    expect(workers[0]?.told).toEqual([{ address: `/${PROGRAM}`, bytes: expect.any(ArrayBuffer) }]),
  );
  load.mockRejectedValue(new Error('line'));
  const { takeWorker } = await fresh();
  takeWorker('/');
  await vi.waitFor(() => expect(workers[1]?.told).toEqual([{ address: `/${PROGRAM}`, bytes: undefined }]));
});

test('the worker that was started early is taken once; one that broke is not taken', async () => {
  const { startEarly, takeWorker } = await fresh();
  startEarly('/');
  expect(takeWorker('/')).toBe(workers[0]);
  expect(takeWorker('/')).toBe(workers[1]);
  const { startEarly: again, takeWorker: take } = await fresh();
  again('/');
  workers[2]?.dispatchEvent(new Event('error'));
  expect(take('/')).toBe(workers[3]);
});

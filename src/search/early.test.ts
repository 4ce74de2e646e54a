import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Load = (address: string, options: RequestInit) => Promise<Response>;

const load = vi.fn<Load>();
const workers: FakeWorker[] = [];

class FakeWorker extends EventTarget {
  constructor() {
    super();
    workers.push(this);
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
  const { startEarly, NUMBERS, MANIFEST } = await fresh();
  startEarly('/');
  startEarly('/');
  expect(load.mock.calls.map(([address]) => address)).toEqual([`/${MANIFEST}`, `/${NUMBERS}`]);
  expect(workers).toHaveLength(1);
});

test('what the names of the files name is asked for before the worker can ask, and they can still be read', async () => {
  const { startEarly, fetchFresh, ENGINE, MANIFEST, PROGRAM } = await fresh();
  load.mockImplementation(async () => Response.json({ key: 'k' }));
  startEarly('/');
  const asked = () => load.mock.calls.map(([address]) => address).slice(2);
  await vi.waitFor(() => expect(asked()).toEqual(['/k', `/${ENGINE}pagefind.js`, `/${PROGRAM}`]));
  expect(await (await fetchFresh(`/${MANIFEST}`)).json()).toEqual({ key: 'k' });
});

test('what was fetched early is used once; after that it is asked for as it is published now', async () => {
  const { startEarly, fetchFresh, NUMBERS } = await fresh();
  startEarly('/');
  await fetchFresh(`/${NUMBERS}`);
  expect(load).toHaveBeenCalledTimes(2);
  await fetchFresh(`/${NUMBERS}`);
  expect(load).toHaveBeenLastCalledWith(`/${NUMBERS}`, expect.objectContaining({ cache: 'no-cache' }));
});

test('a file that is missing is an error, and is asked for again', async () => {
  const { fetchFresh } = await fresh();
  load.mockResolvedValueOnce(new Response('', { status: 404 }));
  await expect(fetchFresh('/a')).rejects.toThrow('404 /a');
  expect(await (await fetchFresh('/a')).text()).toBe('/a');
});

test('the worker that was started early is taken once; one that broke is not taken', async () => {
  const { startEarly, takeWorker } = await fresh();
  startEarly('/');
  expect(takeWorker()).toBe(workers[0]);
  expect(takeWorker()).toBe(workers[1]);
  const { startEarly: again, takeWorker: take } = await fresh();
  again('/');
  workers[2]?.dispatchEvent(new Event('error'));
  expect(take()).toBe(workers[3]);
});

import type { Manifest } from './index-files.ts';

/** Milliseconds after which a file is taken for lost. */
const PATIENCE = 10_000;

/** The files whose addresses never change, below the home page: the numbers, and the names of the other files. */
export const NUMBERS = 'tim-kiem/so-hieu.json';
export const MANIFEST = 'tim-kiem/chi-muc.json';

/** Folder of the engine; its files keep their names, so that a new version needs a new folder. */
export const ENGINE = 'pagefind/1.5.2/';

/** The largest file of all, which no other names: the program of the engine. */
export const PROGRAM = `${ENGINE}wasm.unknown.pagefind`;

const coming = new Map<string, Promise<Response>>();
let worker: Worker | undefined;

/** Workers that are no use any more: taken before, or never come. */
const used = new WeakSet<Worker>();

/** Starts what every search begins with, while the code that uses it is still on its way. */
export function startEarly(home: string): void {
  if (worker) return;
  const start = (file: string, then: (response: Response) => unknown) => {
    const response = ask(home + file);
    coming.set(home + file, response);
    response.then(then).catch(() => undefined);
  };
  start(MANIFEST, (names) => askAhead(home, names.clone()));
  worker = newWorker();
  start(NUMBERS, () => {});
}

/**
 * Asks for what the worker will ask for when its code has come, which finds it in the browser's own store, or on its way:
 * the line would be idle meanwhile. A link that prefetches would need a policy that allows more.
 */
async function askAhead(home: string, names: Response): Promise<void> {
  const { key }: Manifest = await names.json();
  const ahead = [key, `${ENGINE}pagefind.js`, PROGRAM].map(async (file) => {
    await (await fetch(home + file, { priority: 'low' })).arrayBuffer();
  });
  await Promise.all(ahead);
}

/** A file as it is published now: a release must not be answered from the one before it. Rejects when it does not come. */
export async function fetchFresh(address: string): Promise<Response> {
  const early = coming.get(address);
  coming.delete(address);
  const response = await (early ?? ask(address));
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** The worker that was started early; another when that one has been taken and is lost. */
export function takeWorker(): Worker {
  if (!worker || used.has(worker)) worker = newWorker();
  used.add(worker);
  return worker;
}

/** What has not changed is not sent again. */
function ask(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
}

function newWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('error', () => used.add(started));
  return started;
}

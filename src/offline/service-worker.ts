/** The worker that lets a saved copy be read without a network. It is there only where a reader has saved one. */
import { answering } from './answer.ts';
import { copiesOf } from './copy.ts';
import { renewWhenOld } from './renew.ts';
import type { WorkerScope } from './worker-scope.ts';

const scope = globalThis as unknown as WorkerScope;
const home = scope.registration.scope;
const copies = copiesOf(home, caches);
const load = fetch.bind(globalThis);
const answer = answering(home, copies, load);

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  // The network is asked while this worker wakes up.
  event.waitUntil(Promise.all([scope.clients.claim(), scope.registration.navigationPreload?.enable()]));
});

scope.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId, preloadResponse } = event;
  if (request.method !== 'GET' || !request.url.startsWith(home)) return;
  const coming = preloadResponse ?? Promise.resolve(undefined);
  const answered = answer({ request, by: clientId, making: resultingClientId, coming });
  event.respondWith(answered);
  if (request.mode !== 'navigate' || scope.navigator.connection?.saveData) return;
  event.waitUntil(answered.then(renew, () => undefined));
});

/** One at a time, and not while a page saves or removes the copy. */
async function renew(): Promise<void> {
  const leave = () => scope.registration.unregister();
  await scope.navigator.locks.request(copies.lock, { ifAvailable: true }, async (lock) => {
    if (lock) await renewWhenOld({ home, load, signal: new AbortController().signal }, copies, new Date(), leave);
  });
}

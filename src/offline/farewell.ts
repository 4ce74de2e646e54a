/**
 * What stands in the place of the worker when no copies are to be kept any more: a browser that has the old worker takes
 * this one at its next visit, and with it goes all that was kept. `/trang/xuat-ban/` shows it to the owner of a site, to
 * be put in place by hand when a worker is broken.
 */
export const FAREWELL = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave() {
  const own = 'ngoai-tuyen ' + new URL(registration.scope).pathname + ' ';
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
  await registration.unregister();
}
`;

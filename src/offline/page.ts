import { type Copies, copiesOf } from './copy.ts';
import { publishedRelease, type Site } from './fetch-release.ts';
import { offerFor, progressTold, reasonTold, reasonWith, roomTold } from './offer.ts';
import { type Parts, partsOf } from './parts.ts';
import { saveCopy } from './save.ts';
import workerAddress from './service-worker.ts?worker&url';

/** Brings the page to life that offers to save the site. Nothing is registered or kept before the reader asks for it. */
export async function startOffline(root: HTMLElement): Promise<void> {
  const parts = partsOf(root);
  if (!parts) return;
  const home = new URL(root.dataset.home ?? '/', location.href).href;
  if (!('serviceWorker' in navigator && 'caches' in window && 'locks' in navigator)) {
    parts.told.textContent = reasonTold(undefined);
    return;
  }
  const copies = copiesOf(home, caches);
  const site = (signal: AbortSignal): Site => ({ home, load: fetch.bind(window), signal });
  const show = (reason?: string) => showOffer(parts, copies, site(new AbortController().signal), reason);
  const act = (work: () => Promise<string | undefined>) => alone(copies, work).then(show);

  parts.save.onclick = () => act(() => save(parts, copies, site));
  parts.remove.onclick = () => act(() => remove(copies, home));
  // What another tab did is seen when the reader comes back to this one.
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && parts.progress.hidden && show());
  await show();
  // Saving may have been interrupted when all was here but this.
  if (await copies.current().catch(() => undefined)) await register(home);
}

/** Does something with the copy while nobody else does; gives why it was not done. */
async function alone(copies: Copies, work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await navigator.locks.request(copies.lock, { ifAvailable: true }, (lock) =>
      lock ? work() : reasonTold('busy'),
    );
  } catch (error) {
    return reasonTold(error instanceof Error ? error.cause : error);
  }
}

async function save(parts: Parts, copies: Copies, siteOf: (signal: AbortSignal) => Site): Promise<string | undefined> {
  const stopping = new AbortController();
  const site = siteOf(stopping.signal);
  const release = await publishedRelease(site);
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  // How much of it is here already, where saving was interrupted, is not known.
  const isFirst = (await copies.others()).length === 0;
  const tooSmall = release && isFirst && roomTold(release.bytes, quota - usage);
  if (tooSmall) return tooSmall;
  // A browser that is short of room is asked to take other things first.
  void navigator.storage?.persist();
  parts.stop.onclick = () => stopping.abort('stopped');
  showBusy(parts, true);
  try {
    const copy = await saveCopy(site, copies, new Date(), (bytes, coming) => {
      parts.progress.value = bytes / coming.bytes;
      parts.told.textContent = progressTold(bytes, coming);
    });
    if (copy) await register(site.home);
    return undefined;
  } finally {
    showBusy(parts, false);
  }
}

async function remove(copies: Copies, home: string): Promise<undefined> {
  await copies.removeAll();
  await (await navigator.serviceWorker.getRegistration(home))?.unregister();
}

async function register(home: string): Promise<void> {
  await navigator.serviceWorker.register(workerAddress, { scope: home, updateViaCache: 'none' });
}

/** Shows what is there and what is offered; `reason` says why the last wish was not granted. */
async function showOffer(parts: Parts, copies: Copies, site: Site, reason: string | undefined): Promise<void> {
  const release = await publishedRelease(site).catch(() => undefined);
  // Where saving was interrupted there is no worker that would take away what is here.
  if (release === null) await alone(copies, () => remove(copies, site.home));
  const standing = await Promise.all([copies.current(), copies.others()]).catch(() => undefined);
  const offer = standing
    ? offerFor({ copy: standing[0], hasUnfinished: standing[1].length > 0, release })
    : { told: reasonTold(undefined) };
  parts.told.textContent = reason ? reasonWith(reason, standing?.[0]) : offer.told;
  for (const name of ['save', 'remove'] as const) {
    parts[name].textContent = offer[name] ?? '';
    parts[name].hidden = offer[name] === undefined;
  }
}

function showBusy({ progress, stop, save, remove }: Parts, isBusy: boolean): void {
  progress.value = 0;
  progress.hidden = !isBusy;
  stop.hidden = !isBusy;
  save.hidden = isBusy;
  remove.hidden = isBusy;
}

import { digestOf, type KeptFile, RELEASE, type Release, type ReleasePart } from './release.ts';

/** Why a copy cannot be saved, as the `cause` of an error whose message says more. */
export type Obstacle = 'line' | 'altered' | 'room';

/** An error with its obstacle. */
export function obstacle(cause: Obstacle, told: string): Error {
  return new Error(told, { cause });
}

/** How often a file is asked for, and the milliseconds between. */
const TRIES = 3;
const PAUSE = 1000;

/** Where a site is, and how it is asked. */
export interface Site {
  /** The address of its home page. */
  readonly home: string;
  readonly load: typeof fetch;
  /** Ends the asking. */
  readonly signal: AbortSignal;
}

/** The release that is published now; `null` when none is to be kept. Throws the obstacle `line`. */
export async function publishedRelease(site: Site): Promise<Release | null> {
  const response = await ask(site, RELEASE, 'no-cache');
  return response.json();
}

/** The list of a release. Throws the obstacle `line`. */
export async function listOf(site: Site, { parts }: Release): Promise<ReleasePart> {
  const read = await Promise.all(
    parts.map(async (part): Promise<ReleasePart> => (await ask(site, part, 'default')).json()),
  );
  return { files: read.flatMap(({ files }) => files), led: read.flatMap(({ led }) => led) };
}

/**
 * A file as it is to be kept, with its digest. Throws `altered` when the site has another by now, or something on the
 * way has changed it; else `line`.
 */
export async function fetchKept(site: Site, [path, digest]: KeptFile): Promise<Response> {
  const response = await ask(site, path, 'no-cache');
  const bytes = await response.arrayBuffer().catch(() => undefined);
  site.signal.throwIfAborted();
  if (!bytes) throw obstacle('line', path);
  if ((await digestOf(bytes)) !== digest) throw obstacle('altered', path);
  // Made anew: a browser refuses to show a page from an answer that was redirected.
  return new Response(bytes, {
    headers: { 'content-type': response.headers.get('content-type') ?? 'application/octet-stream', etag: digest },
  });
}

async function ask({ home, load, signal }: Site, path: string, cache: RequestCache): Promise<Response> {
  for (let tried = 1; ; tried++) {
    const response = await load(new URL(path, home), { cache, signal }).catch(() => undefined);
    if (response?.ok) return response;
    signal.throwIfAborted();
    // What is not there, while the list says it is, is of another release.
    if (response && response.status < 500) throw obstacle('altered', path);
    if (tried === TRIES) throw obstacle('line', path);
    await new Promise((later) => setTimeout(later, PAUSE));
  }
}

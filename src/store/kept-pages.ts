import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import { shortDigest } from './traced.ts';

/** A page as it was made, or a file that is made like one. */
interface MadePage {
  readonly type: string;
  readonly body: Uint8Array;
}

/** What a page came from: the program and what it was given, as a digest, and the places of the content that it read. */
interface Origin {
  readonly given: string;
  readonly places: readonly string[];
}

/** Pages of the build before, and of this one. */
interface KeptPages {
  /** The page of an address as the build before made it, if all that it came from is the same; it is kept on. */
  readonly find: (path: string, given: string, digestOf: (place: string) => string) => MadePage | undefined;
  /** Puts that page into the site of this build. False, and nothing is done, when it is to be made anew. */
  readonly putBack: (path: string, given: string, digestOf: (place: string) => string) => boolean;
  /** Keeps a page that was made now. */
  readonly put: (path: string, origin: Origin, page: MadePage, digestOf: (place: string) => string) => void;
}

/** What stands before the bytes of a page in the file. */
interface Head extends Origin {
  readonly path: string;
  readonly type: string;
  readonly length: number;
  /** A digest of what stood at those places. */
  readonly found: string;
}

interface Stored {
  readonly head: Head;
  /** Reads the page, which is not held in memory: all of them are a hundred megabytes. */
  readonly read: () => Buffer;
}

/** Where the pages of a build are until it has succeeded. */
export function unfinished(file: string): string {
  return `${file}-${process.pid}`;
}

/**
 * Opens the pages that the last build kept in a file. Those of this build go to another (`unfinished`), which is to
 * be put in its place when the build has succeeded, and those put back to the folder of the site.
 */
export function openPages(file: string, site: URL): KeptPages {
  const kept = pagesIn(file);
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(unfinished(file), 'w'));
  const handle = openSync(unfinished(file), 'a');
  const write = (head: Head, bytes: Buffer) => {
    const text = Buffer.from(JSON.stringify(head));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    writevSync(handle, [size, text, bytes]);
  };
  const find: KeptPages['find'] = (path, given, digestOf) => {
    const stored = kept.get(path);
    if (stored?.head.given !== given || stored.head.found !== foundAt(stored.head.places, digestOf)) return undefined;
    const body = stored.read();
    write(stored.head, body);
    return { type: stored.head.type, body };
  };
  return {
    find,
    putBack: (path, given, digestOf) => {
      const page = find(path, given, digestOf);
      if (page) writePage(new URL(`.${path}`, site), page.body);
      return page !== undefined;
    },
    put: (path, { given, places }, { type, body }, digestOf) => {
      const found = foundAt(places, digestOf);
      write({ path, type, length: body.length, given, places, found }, Buffer.from(body));
    },
  };
}

/** A path that ends as a folder is that of a page. */
function writePage(address: URL, body: Uint8Array): void {
  const file = address.pathname.endsWith('/') ? new URL('index.html', address) : address;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, body);
}

function foundAt(places: readonly string[], digestOf: (place: string) => string): string {
  return shortDigest(places.map(digestOf).join());
}

/** What cannot be read is as good as nothing. */
function pagesIn(file: string): ReadonlyMap<string, Stored> {
  try {
    return readPages(openSync(file, 'r'));
  } catch {
    return new Map();
  }
}

/** The pages of a file, in which each has the length of its head, its head, and its bytes. */
function readPages(handle: number): Map<string, Stored> {
  const { size } = fstatSync(handle);
  const pages = new Map<string, Stored>();
  for (let at = 0; at < size; ) {
    const start = at + 4 + readAt(handle, at, 4).readUInt32LE();
    const head: Head = JSON.parse(readAt(handle, at + 4, start - at - 4).toString());
    pages.set(head.path, { head, read: () => readAt(handle, start, head.length) });
    at = start + head.length;
  }
  return pages;
}

function readAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  readSync(handle, bytes, 0, length, position);
  return bytes;
}

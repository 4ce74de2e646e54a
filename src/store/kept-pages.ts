import { closeSync, mkdirSync, openSync, readFileSync, writevSync } from 'node:fs';
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
  readonly bytes: Buffer;
}

/** Where the pages of a build are until it has succeeded. */
export function unfinished(file: string): string {
  return `${file}-${process.pid}`;
}

/**
 * Opens the pages that the last build kept in a file. Those of this build go to another (`unfinished`), which is to
 * be put in its place when the build has succeeded.
 */
export function openPages(file: string): KeptPages {
  const kept = pagesIn(file);
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(unfinished(file), 'w'));
  const handle = openSync(unfinished(file), 'a');
  const write = ({ head, bytes }: Stored) => {
    const text = Buffer.from(JSON.stringify(head));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    writevSync(handle, [size, text, bytes]);
  };
  return {
    find: (path, given, digestOf) => {
      const stored = kept.get(path);
      if (stored?.head.given !== given || stored.head.found !== foundAt(stored.head.places, digestOf)) return undefined;
      write(stored);
      return { type: stored.head.type, body: stored.bytes };
    },
    put: (path, { given, places }, { type, body }, digestOf) => {
      const found = foundAt(places, digestOf);
      write({ head: { path, type, length: body.length, given, places, found }, bytes: Buffer.from(body) });
    },
  };
}

function foundAt(places: readonly string[], digestOf: (place: string) => string): string {
  return shortDigest(places.map(digestOf).join());
}

/** What cannot be read is as good as nothing. */
function pagesIn(file: string): ReadonlyMap<string, Stored> {
  try {
    return readPages(readFileSync(file));
  } catch {
    return new Map();
  }
}

/** The pages of a file, in which each has the length of its head, its head, and its bytes. */
function readPages(file: Buffer): Map<string, Stored> {
  const pages = new Map<string, Stored>();
  let at = 0;
  while (at < file.length) {
    const start = at + 4 + file.readUInt32LE(at);
    const head: Head = JSON.parse(file.toString('utf8', at + 4, start));
    at = start + head.length;
    pages.set(head.path, { head, bytes: file.subarray(start, at) });
  }
  return pages;
}

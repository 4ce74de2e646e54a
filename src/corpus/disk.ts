import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A thing that was made, what it came from, as a digest, and what was looked up in making it. */
export interface Stored {
  readonly key: string;
  readonly found: readonly { readonly lookup: string; readonly key: string; readonly value: unknown }[];
  readonly made: unknown;
}

/** Where what was made of each content file stays from one build to the next. Things are JSON. */
export interface Disk {
  /** What was last put there for a content file under a name, if it came from the same. */
  readonly get: (file: string, name: string, key: string) => Stored | undefined;
  readonly put: (file: string, name: string, stored: Stored) => void;
  /** Writes what is new, and removes what is of no content file any more. */
  readonly save: (files: readonly string[]) => void;
}

/** Keeps nothing. */
export const NO_DISK: Disk = { get: () => undefined, put: () => {}, save: () => {} };

/** What makes things of content; a change of any of it makes all of them anew. From the root of the project. */
const MAKERS = ['src/{corpus,domain,markdown,store}/**/*.ts', 'package-lock.json'];

/** A disk in a folder that is made when it is needed. `root`: of the project. */
export function openDisk(folder: string, root: string): Disk {
  const version = versionOf(root);
  const known = new Map<string, Record<string, Stored>>();
  const changed = new Set<string>();
  const read = (file: string): Record<string, Stored> => {
    const entries = known.get(file) ?? readEntries(join(folder, nameOf(file)), version);
    known.set(file, entries);
    return entries;
  };
  return {
    get: (file, name, key) => {
      const stored = read(file)[name];
      return stored?.key === key ? stored : undefined;
    },
    put: (file, name, stored) => {
      read(file)[name] = stored;
      changed.add(file);
    },
    save: (files) => {
      mkdirSync(folder, { recursive: true });
      const names = new Set(files.map(nameOf));
      for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
      for (const file of changed) write(join(folder, nameOf(file)), JSON.stringify({ version, entries: read(file) }));
      changed.clear();
    },
  };
}

/** A short name for what a thing comes from. */
export function digestOf(...from: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Where one part ends is part of the whole.
  for (const part of from) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}

function versionOf(root: string): string {
  const files = globSync(MAKERS, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  return digestOf(process.version, ...files.sort().flatMap((file) => [file, readFileSync(join(root, file))]));
}

function nameOf(file: string): string {
  return `${file.replaceAll('/', '.')}.json`;
}

/** What cannot be read is as good as nothing. */
function readEntries(path: string, version: string): Record<string, Stored> {
  try {
    const read: { version: string; entries: Record<string, Stored> } = JSON.parse(readFileSync(path, 'utf8'));
    return read.version === version ? read.entries : {};
  } catch {
    return {};
  }
}

/** A process that ends while it writes must leave no half file under the name. */
function write(path: string, text: string): void {
  const half = `${path}-${process.pid}`;
  writeFileSync(half, text);
  renameSync(half, path);
}

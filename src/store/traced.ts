import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';

/** Content whose readers are known. */
export interface Traced<T> {
  /** The content, which notes what a traced work reads of it. */
  readonly view: T;
  /** A short name for what stands at a place of the content, which is another when anything of it is another. */
  readonly digestOf: (place: string) => string;
}

/** Stands between the name of a map and a key in it, as JSON. */
const BORDER = '\n';

/** The place of all that is read beside traced content: it is never taken for the same. */
const UNTRACED = '*';

const works = new AsyncLocalStorage<Set<string>>();

/** Does a work, and tells the places that it has read of traced content; of one that takes its time, when it is done. */
export function readingsOf<T>(work: () => T): { result: T; places: () => readonly string[] } {
  const places = new Set<string>();
  return { result: works.run(places, work), places: () => [...places].sort() };
}

/**
 * Traces what is read of some content: an object of maps, lists and texts, of which objects in it may be more. Of a map
 * each key is a place of its own, and so is the whole of it; all else is one place. It must not change, and what stands
 * at a place must be JSON or maps of it.
 */
export function traced<T extends object>(content: T): Traced<T> {
  const digests = new Map<string, string>([[UNTRACED, randomUUID()]]);
  const digestOf = (place: string) => {
    const known = digests.get(place);
    if (known !== undefined) return known;
    const digest = shortDigest(textAt(content, place));
    digests.set(place, digest);
    return digest;
  };
  return { view: viewOf(content, '') as T, digestOf };
}

/** A short name for a text. */
export function shortDigest(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('base64url').slice(0, 16);
}

/** JSON of a value, maps and sets in it as lists: JSON itself leaves them out, and a change of them would not be seen. */
export function wholeJson(value: unknown): string {
  const replacer = holdsGroup(value) ? listed : undefined;
  return JSON.stringify(value, replacer) ?? '';
}

function listed(_name: string, value: unknown): unknown {
  return isGroup(value) ? [...value] : value;
}

/** Tells that a work reads what is not traced, so that what it makes is made anew each time. */
export function noteUntraced(): void {
  note(UNTRACED);
}

function note(place: string): void {
  works.getStore()?.add(place);
}

function viewOf(value: unknown, place: string): unknown {
  if (value instanceof Map) return new TracedMap(value, place);
  if (!isParted(value)) return value;
  const view = {};
  for (const [name, part] of Object.entries(value)) {
    const own = place ? `${place}.${name}` : name;
    const shown = viewOf(part, own);
    const get = () => {
      if (shown === part) note(own);
      return shown;
    };
    Object.defineProperty(view, name, { enumerable: true, get });
  }
  return view;
}

/** Whether a value is an object in which maps stand. */
function isParted(value: unknown): value is object {
  return isPlain(value) && Object.values(value).some((part) => part instanceof Map || isParted(part));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isGroup(value: unknown): value is Iterable<unknown> {
  return value instanceof Map || value instanceof Set || value instanceof TracedMap;
}

function holdsGroup(value: unknown): boolean {
  if (isGroup(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsGroup);
}

function textAt(content: object, place: string): string {
  const [names = '', key] = place.split(BORDER);
  const value = names
    .split('.')
    .reduce<unknown>((at, name) => Object.entries(at ?? {}).find(([own]) => own === name)?.[1], content);
  return wholeJson(value instanceof Map && key !== undefined ? value.get(JSON.parse(key)) : value);
}

class TracedMap<K, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>;
  readonly #place: string;

  constructor(map: ReadonlyMap<K, V>, place: string) {
    this.#map = map;
    this.#place = place;
  }

  get(key: K): V | undefined {
    this.#noteKey(key);
    return this.#map.get(key);
  }

  has(key: K): boolean {
    this.#noteKey(key);
    return this.#map.has(key);
  }

  get size(): number {
    return this.#whole().size;
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  entries() {
    return this.#whole().entries();
  }

  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#whole()) each(value, key, this);
  }

  #noteKey(key: K): void {
    note(this.#place + BORDER + JSON.stringify(key));
  }

  #whole(): ReadonlyMap<K, V> {
    note(this.#place);
    return this.#map;
  }
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { byCodeUnits } from '../domain/language/order.ts';
import { FAREWELL } from '../offline/farewell.ts';
import { DIGEST, type KeptFile, PART, RELEASE, type Release, type ReleasePart, WORKER } from '../offline/release.ts';
import { writeIn } from './write-in.ts';

/** What no page asks for: forms for programs and for other sites, what hosts read, the worker itself. */
const UNREAD =
  /^_(?!astro\/)|^api\/|^ngoai-tuyen\/.*\.json$|^van-ban\/.*\.json$|^404\.html$|^[^/]+\.(txt|xml|js)$|^sitemap\/|\.(md|png)$/;

/** A page that only leads to another. */
const LEADS = /<meta http-equiv="refresh" content="0;url=([^"]+)">/;

/** Files in a part of the list, about: a small edit is to change few parts, and no part is to be large. */
const IN_A_PART = 400;

/**
 * Lists what a reader who keeps a copy of the site needs, after every build. Where copies are not offered there is no
 * list, and a worker that removes those that are there.
 */
export function offlineRelease(isOffered: boolean): AstroIntegration {
  return {
    name: 'offline-release',
    hooks: {
      'astro:build:done': ({ dir }) => writeRelease(fileURLToPath(dir), isOffered),
    },
  };
}

/** Writes what readers who keep a copy are told of a built site. */
export function writeRelease(dist: string, isOffered: boolean): void {
  writeIn(dist, RELEASE, JSON.stringify(isOffered ? listRelease(dist) : null));
  if (!isOffered) writeIn(dist, WORKER, FAREWELL);
}

/** Writes the list of a built site beside it, in parts, and gives the release. */
function listRelease(dist: string): Release {
  const list = readList(dist);
  const parts: string[] = [];
  for (const part of partsOf(list)) {
    const text = JSON.stringify(part);
    const name = `${PART}${digestOf(text)}.json`;
    writeIn(dist, name, text);
    parts.push(name);
  }
  const bytes = list.files.reduce((sum, [, , size]) => sum + size, 0);
  return { id: digestOf(parts.join()), files: list.files.length, bytes, parts };
}

function readList(dist: string): ReleasePart {
  const files: KeptFile[] = [];
  const led: [string, string][] = [];
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).split(sep).join('/'));
  for (const name of names.filter((name) => !UNREAD.test(name)).sort(byCodeUnits)) {
    const content = readFileSync(join(dist, name));
    const path = name.replace(/(^|\/)index\.html$/, '$1');
    const [, to] = (path !== name && LEADS.exec(content.toString())) || [];
    if (to === undefined) files.push([path, digestOf(content), content.length]);
    else led.push([path, to]);
  }
  return { files, led };
}

/** The list in as many parts as it needs, each address always in the same: which one its digest says. */
function partsOf({ files, led }: ReleasePart): ReleasePart[] {
  const bits = Math.max(0, Math.ceil(Math.log2((files.length + led.length) / IN_A_PART)));
  const placeOf = ([path]: readonly [string, ...unknown[]]) =>
    Number.parseInt(digestOf(path).slice(0, 4), 16) % 2 ** bits;
  const [filesBy, ledBy] = [Map.groupBy(files, placeOf), Map.groupBy(led, placeOf)];
  return Array.from({ length: 2 ** bits }, (_, at) => ({ files: filesBy.get(at) ?? [], led: ledBy.get(at) ?? [] }));
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST);
}

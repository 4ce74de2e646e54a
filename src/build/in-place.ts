import { cpSync, existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Puts a folder that is made in the place of another: whoever reads there finds the old one whole or the new one whole,
 * but for the moment between two renames, in which there is none. A copy takes the way over the border of a file system,
 * and only a whole one is moved in. On an error the old one stands as it was. A place that is a link stays one.
 */
export function putInPlace(made: string, place: string): void {
  const target = targetOf(place);
  const [next, last] = [neighbour(target, NEXT), neighbour(target, LAST)];
  try {
    move(made, next);
    const isThere = existsSync(target);
    if (isThere) renameSync(target, last);
    try {
      renameSync(next, target);
    } catch (error) {
      if (isThere) renameSync(last, target);
      throw error;
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(last, { recursive: true, force: true });
}

/** Mends what a process left that was ended while it put a folder in this place. */
export function mendPlace(place: string): void {
  const target = targetOf(place);
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, part] = /^\.(.+)-\d+$/.exec(name) ?? [];
    if (part !== basename(target) + NEXT && part !== basename(target) + LAST) continue;
    if (isAlive(name)) continue;
    const path = join(folder, name);
    if (part.endsWith(LAST) && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** Whether the process whose number ends a name still runs. */
export function isAlive(name: string): boolean {
  const id = Number(/\d+$/.exec(name)?.[0]);
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const NEXT = '-moi';
const LAST = '-cu';

function targetOf(place: string): string {
  return existsSync(place) ? realpathSync(place) : resolve(place);
}

function neighbour(target: string, part: string): string {
  return join(dirname(target), `.${basename(target)}${part}-${process.pid}`);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

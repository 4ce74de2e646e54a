import { execFileSync } from 'node:child_process';
import { parseLedger } from '../domain/addresses/ledger.ts';

/**
 * The addresses of a list that somebody may have been given already: those that it had in the last commit. What has been
 * entered since is known here only. Without Git, or where the list is not in a commit, all of them.
 * @param root folder of the project; `file` is the path of the list from there.
 */
export function promisedAddresses(root: string, file: string, addresses: readonly string[]): string[] {
  const committed = inLastCommit(root, file);
  if (committed === undefined) return [...addresses];
  const promised = new Set(parseLedger(committed));
  return addresses.filter((address) => promised.has(address));
}

function inLastCommit(root: string, file: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${file}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 100_000_000,
    });
  } catch {
    return undefined;
  }
}

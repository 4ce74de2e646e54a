import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseLedger } from '../domain/addresses/ledger.ts';

/** The addresses that were ever published of the content in a folder: those of the project's own, none of another. */
export function ledgerOf(folder: string): readonly string[] {
  if (resolve(folder) !== resolve('content')) return [];
  return parseLedger(readFileSync(resolve('src/ledger/addresses.txt'), 'utf8'));
}

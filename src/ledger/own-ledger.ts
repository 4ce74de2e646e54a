import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseLedger } from '../domain/addresses/ledger.ts';
import { promisedAddresses } from './promised.ts';

const FILE = 'src/ledger/addresses.txt';

/** The addresses that were ever published of the content in a folder: those of the project's own, none of another. */
export function ledgerOf(folder: string): readonly string[] {
  if (resolve(folder) !== resolve('content')) return [];
  return promisedAddresses(resolve('.'), FILE, parseLedger(readFileSync(resolve(FILE), 'utf8')));
}

/** Enters the addresses of the built site in the ledger: `npm run addresses`. */
import { readFile, writeFile } from 'node:fs/promises';
import { formatLedger, parseLedger } from '../src/domain/addresses/ledger.ts';
import { publishedAddresses, readBuiltSite } from '../src/ledger/built-site.ts';

const LEDGER = 'src/ledger/addresses.txt';

const before = parseLedger(await readFile(LEDGER, 'utf8'));
const known = new Set(before);
const added = publishedAddresses(await readBuiltSite('dist')).filter((address) => !known.has(address));
await writeFile(LEDGER, formatLedger([...before, ...added]));
console.log(`Sổ địa chỉ có ${before.length + added.length} địa chỉ, thêm ${added.length}.`);
for (const address of added) console.log(`+ ${address}`);

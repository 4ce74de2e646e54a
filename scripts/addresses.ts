/** Enters the addresses of the built site in the ledger: `npm run addresses`. */
import { readFile, writeFile } from 'node:fs/promises';
import { publishedAddresses, readBuiltSite } from '../src/addresses/built-site.ts';
import { formatLedger, parseLedger } from '../src/domain/ledger.ts';

const LEDGER = 'src/addresses/ledger.txt';

const before = parseLedger(await readFile(LEDGER, 'utf8'));
const known = new Set(before);
const added = publishedAddresses(await readBuiltSite('dist')).filter((address) => !known.has(address));
await writeFile(LEDGER, formatLedger([...before, ...added]));
console.log(`Sổ địa chỉ có ${before.length + added.length} địa chỉ, thêm ${added.length}.`);
for (const address of added) console.log(`+ ${address}`);

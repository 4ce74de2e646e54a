/**
 * Enters the fingerprints of texts that the content must not repeat, and which are not ours to publish:
 * `npm run fingerprint article a.txt …`, or `npm run fingerprint quotations q.txt …` with a quotation a line.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { articlePrints, quotationPrints } from '../src/tests/project/runs.ts';

const LIST = 'src/tests/project/fingerprints.txt';

const [what, ...files] = process.argv.slice(2);
const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
const prints =
  what === 'quotations'
    ? texts.flatMap((text) => text.split('\n')).flatMap((line) => [...quotationPrints(line).keys()])
    : texts.flatMap((text) => [...articlePrints(text).keys()]);
const known = (await readFile(LIST, 'utf8')).split('\n').filter(Boolean);
const all = new Set([...known, ...prints]);
await writeFile(LIST, `${[...all].sort().join('\n')}\n`);
console.log(`${LIST}: ${all.size} dấu, thêm ${all.size - known.length} từ ${files.length} tệp.`);

/**
 * Puts single slips into a copy of the content, one after another, and builds the site with each:
 * `node scripts/try-door.ts`. A row a slip: whether it was told, alone and at its place, the exit code, whether the last
 * good site is as it was, and how long it took. Ends with 1 when a slip got through.
 */
import { createHash } from 'node:crypto';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { astro } from '../src/tests/astro.ts';
import { MARK, SLIPS, type Slip } from '../src/tests/door-slips.ts';

const root = await mkdtemp(join(tmpdir(), 'cua-'));
const content = join(root, 'content');
const dist = join(root, 'dist');
await cp('content', content, { recursive: true });

const build = () =>
  astro(['build', '--outDir', dist], { CONTENT_DIR: content, CACHE_DIR: join(root, 'cache'), NO_COLOR: '1' });

const good = await build();
if (good.code !== 0) throw new Error(good.output);
const before = await digestOf(dist);

// The ledger of addresses is that of the project's own content, which no slip may be put into. Without it the earlier
// of two alike is the one whose path comes first: slips that repeat another file come after it.
const slips = SLIPS.filter(({ name }) => name !== 'a clause that lost its address');
let wrong = 0;
for (const slip of slips) {
  const { told, exit, ms } = await trySlip(slip);
  const isWhole = (await digestOf(dist)) === before;
  if (!told || exit !== 1 || !isWhole) wrong++;
  console.log(
    [
      told ? 'told' : 'NOT TOLD',
      `exit ${exit}`,
      isWhole ? 'site as it was' : 'SITE CHANGED',
      `${ms} ms`,
      slip.name,
      slip.report ?? '',
    ]
      .join('\t')
      .trim(),
  );
}
await rm(root, { recursive: true });
const reported = slips.filter(({ report }) => report !== undefined).length;
console.log(`${slips.length} slips, ${reported} of them reported of other programs; ${wrong} got through.`);
process.exit(wrong === 0 ? 0 : 1);

async function trySlip({ file, change }: Slip) {
  const path = join(content, file);
  const usual = await readFile(path, 'utf8').catch(() => undefined);
  const text = change(usual ?? '');
  const lines = text.split(MARK)[0]?.split('\n') ?? [];
  await writeFile(path, text.replace(MARK, ''));
  const start = performance.now();
  const { code, output } = await build();
  const ms = Math.round(performance.now() - start);
  if (usual === undefined) await rm(path);
  else await writeFile(path, usual);
  const place = `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} [`;
  return { told: output.includes(place) && output.includes('Có 1 lỗi trong nội dung.'), exit: code, ms };
}

async function digestOf(folder: string): Promise<string> {
  const names = (await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true })))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(name));
  return hash.digest('hex');
}

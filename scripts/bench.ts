/**
 * What building costs: `npm run bench -- --docs 100,1000` builds generated content of each size in the shape of the
 * real one (src/tests/large-content.ts), cold, again with nothing changed, and after an edit of one directive.
 * CPU seconds are those of the build and all its processes, which other work on the machine hardly changes.
 * `--keep <folder>` leaves the content and the sites there.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { lifelikeContent } from '../src/tests/large-content.ts';
import { measureBuild } from './measured-build.ts';
import { measureSite } from './measured-site.ts';

const { values } = parseArgs({ options: { docs: { type: 'string', default: '100,1000' }, keep: { type: 'string' } } });

const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'bench-')));
const table: Record<string, Record<string, string | number>> = {};
try {
  for (const count of values.docs.split(',').map(Number)) await bench(count);
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true });
}
console.table(table);

async function bench(count: number): Promise<void> {
  const place = join(folder, String(count));
  await rm(place, { recursive: true, force: true });
  const files = lifelikeContent(count);
  for (const [file, text] of Object.entries(files)) await write(join(place, 'content', file), text);
  const cold = await measureBuild(place);
  const size = await measureSite(cold.dist);
  const same = await measureBuild(place);
  await editOne(join(place, 'content'), files);
  const warm = await measureBuild(place);
  for (const [name, { figures }] of Object.entries({ 'từ đầu': cold, 'không đổi': same, 'sửa một': warm })) {
    table[`${count}, ${name}`] = figures;
  }
  console.log(`${count}: ${size}`);
  for (const { phases } of [cold, warm]) console.log(phases);
}

async function editOne(content: string, files: Readonly<Record<string, string>>): Promise<void> {
  const names = Object.keys(files).filter((file) => file.startsWith('van-ban/'));
  const file = join(content, names[Math.floor(names.length / 2)] ?? '');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('## Nội dung', 'Một câu thêm vào.[^bao-nhan-dan]\n\n## Nội dung'));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

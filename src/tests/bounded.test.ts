/** No page and no file of the site grows in proportion to the content: what is long is in parts. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, buildFolder } from './astro.ts';
import { contentFolder } from './content-folder.ts';
import { largeContent } from './large-content.ts';

/** Directives of the smaller site, and how many times as many the larger has of all. */
const FEW = 100;
const TIMES = 4;

/** Parts of one list differ by no more, nor does the first of a long list from that of a short one. */
const GROWTH = 1.5;

/** A file of fewer bytes is a part, full or not. */
const PART = 40_000;

/** The first of the rules. */
const HUB = '01-qd-tw-2006';

/** Files that hold something of every directive, and why they may. */
const WHOLE: readonly (readonly [path: RegExp, reason: string])[] = [
  [/^tim-kiem\/so-hieu\.json$/, 'a number is answered without a network'],
  [/^tim-kiem\/chia-khoa-\w+\.json$/, 'tells which part of the index has a word'],
];

const built = await buildFolder();
afterAll(built.dispose);

test('a site of four times the content has no file that grew with it', async () => {
  const [small, large] = await Promise.all([sizesOf(FEW), sizesOf(FEW * TIMES)]);
  const ofKind = new Map<string, number>();
  for (const [path, size] of small) ofKind.set(kindOf(path), Math.max(size, ofKind.get(kindOf(path)) ?? 0));
  const grown = [...large].flatMap(([path, size]) => {
    const first = firstPart(path);
    const isNew = first !== path || !small.has(path);
    const before = Math.max(small.get(path) ?? 0, small.get(first) ?? 0, isNew ? (ofKind.get(kindOf(path)) ?? 0) : 0);
    const isWhole = WHOLE.some(([whole]) => whole.test(path));
    return isWhole || size <= Math.max(PART, before * GROWTH) ? [] : [`${path}: ${before} → ${size}`];
  });
  expect(grown).toEqual([]);
  const idle = WHOLE.filter(([whole]) => ![...large.keys()].some((path) => whole.test(path)));
  expect(idle).toEqual([]);
});

/** Sizes of the files of a site, by their paths. */
async function sizesOf(count: number): Promise<Map<string, number>> {
  const content = await contentFolder({ ...largeContent(count), ...bodiesWithTheirs(count) });
  const dist = join(built.folder, `${count}/dist`);
  await build(dist, { CONTENT_DIR: content.folder });
  await content.dispose();
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(dist.length + 1), (await stat(file)).size] as const)),
  );
}

/** The first part of the list that a file is a part of: of "hieu-luc/3/index.html" and of "api/do-thi/3.json". */
function firstPart(path: string): string {
  return path.replace(/\/\d+(?=\/index\.html$|\.\w+$)/, '');
}

/** Files of the same folders, whatever they are called. */
function kindOf(path: string): string {
  const [top = '', ...others] = path.split('/');
  return `${top}/${others.length}${extname(path)}`;
}

/** What each of their plans is to one conclusion, and in every other way to one rule. */
function relations(source: string): string {
  const targets = [['implements', '14-kl-tw-2021'], ...['basis', 'cites', 'related'].map((type) => [type, HUB])];
  const lines = targets.map(([type, to]) => `  ${type}:\n    - to: ${to}\n      sources: [${source}]\n`);
  return `relations:\n${lines.join('')}`;
}

/** Bodies, and of each a source, a plan, a conference and an inspection. */
function bodiesWithTheirs(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 1; index <= count / 2; index++) {
    const [body, source] = [`huyen-uy-${index}`, `tin-${index}`];
    const month = String((index % 12) + 1).padStart(2, '0');
    const plan = `${String(index).padStart(2, '0')}-kh-hu-2022`;
    files[`co-quan/${body}.md`] =
      `---\nname: Huyện ủy ${index}\nlevel: other\norgan: HU\n---\n\nMột cơ quan.[^bien-tap]\n`;
    files[`nguon/${source}.md`] =
      `---\ntitle: Tin thứ ${index}\npublisher: Một tờ báo\nurl: https://example.org/tin/${index}\ngrade: primary\nchecked: 2026-11-21\n---\n`;
    files[`van-ban/${plan}.md`] =
      `---\nkind: Kế hoạch\nnumber: ${String(index).padStart(2, '0')}-KH/HU\nissuer: ${body}\nissued: 2022-${month}-01\ntitle: về việc của huyện thứ ${index}\nstatus:\n  state: unknown\n  checked: 2026-11-21\n  sources: [bien-tap]\ncoverage: record\n${relations(source)}sources: [${source}]\n---\n\nThực hiện Kết luận số 14-KL/TW ngày 22/9/2021.[^${source}]\n`;
    files[`hoi-nghi/huyen-${index}-2022-${month}-15.md`] =
      `---\ntitle: Hội nghị của huyện\nheld: 2022-${month}-15\nplace: Huyện ${index}\nhosts: [${body}]\ndisseminates: [14-kl-tw-2021]\nsources: [${source}]\n---\n\nMột hội nghị.[^${source}]\n`;
    files[`kiem-tra/huyen-${index}-2023-${month}-15.md`] =
      `---\nhow: supervision\nplace: Huyện ${index}\nbegan: 2023-${month}-15\nby: [${body}]\nexamines: [14-kl-tw-2021]\nsources: [${source}]\n---\n\nMột cuộc giám sát.[^${source}]\n`;
  }
  return files;
}

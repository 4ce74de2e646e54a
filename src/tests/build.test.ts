/** What `astro build` and `astro dev` do with content that is wrong or changes. They run one after the other. */
import { glob, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, inject, test } from 'vitest';
import { build, buildFolder, startAstro, tryBuild } from './astro.ts';
import { contentFolder, directive, SMALL_CONTENT } from './content-folder.ts';
import { drawingsOf, faultsOfLetters } from './drawn-letters.ts';
import { largeContent } from './large-content.ts';
import { SAMPLE_CONTENT } from './sample-content.ts';
import './site.ts';

const CITING = directive('16-KL/TW', '2021-10-01', 'Nhắc tới Kết luận số 01-KL/TW ngày 18/5/2021.[^bao-nhan-dan]');
const LINK = 'href="/van-ban/01-kl-tw-2021/"';

const built = await buildFolder();
const dist = join(built.folder, 'dist');
let content: Awaited<ReturnType<typeof contentFolder>>;

beforeEach(async () => {
  content = await contentFolder({ ...SMALL_CONTENT, 'van-ban/16-kl-tw-2021.md': CITING });
});
afterEach(() => content.dispose());
afterAll(built.dispose);

const buildContent = () => tryBuild(dist, { CONTENT_DIR: content.folder });
const citingPage = () => readFile(join(dist, 'van-ban/16-kl-tw-2021/index.html'), 'utf8');

test('a document added later is linked from the page that cites it, on the next build', async () => {
  expect((await buildContent()).code).toBe(0);
  expect(await citingPage()).not.toContain(LINK);
  await content.write('van-ban/01-kl-tw-2021.md', directive('01-KL/TW', '2021-05-18'));
  expect((await buildContent()).code).toBe(0);
  expect(await citingPage()).toContain(LINK);

  await content.write('van-ban/01-kl-tw-2021.md', directive('01-KL/TW', '2021-05-18', 'Không nguồn.'));
  await content.write('van-ban/14-kl-tw-2021.md', directive('14-KL/TW', '2021-13-22'));
  const { code, output } = await buildContent();
  expect(code).toBe(1);
  expect(output).toContain('van-ban/01-kl-tw-2021.md:15:1 [thieu-nguon]');
  expect(output).toContain('van-ban/14-kl-tw-2021.md:6:9 [gia-tri]');
  expect(output).toContain('Có 2 lỗi trong nội dung.');
  expect(await citingPage()).toContain(LINK);
});

test('astro dev shows what is edited, added and removed', async () => {
  const dev = startAstro(['dev', '--port', '4380'], { CONTENT_DIR: content.folder });
  let output = '';
  dev.stdout?.on('data', (chunk) => (output += chunk));
  // Where the port is taken, Astro takes another.
  const address = () => /http:\/\/localhost:\d+\//.exec(output)?.[0];
  const pageOf = async (slug: string) => {
    const response = await fetch(`${address()}van-ban/${slug}/`).catch(() => undefined);
    return (await response?.text()) ?? '';
  };
  const html = () => pageOf('16-kl-tw-2021');
  const cited = () => pageOf('01-kl-tw-2021/vien-dan');
  const shows = (text: string) => expect.poll(html).toContain(text);
  try {
    await expect.poll(address).toBeDefined();
    await shows('Nhắc tới');
    expect(await html()).not.toContain(LINK);
    await content.write('van-ban/01-kl-tw-2021.md', directive('01-KL/TW', '2021-05-18'));
    await shows(LINK);
    expect(await cited()).toContain('Nhắc tới');
    await content.write('van-ban/16-kl-tw-2021.md', CITING.replace('Nhắc tới', 'Dẫn lại'));
    await shows('Dẫn lại');
    expect(await cited()).toContain('Dẫn lại');
    await content.remove('van-ban/01-kl-tw-2021.md');
    await expect.poll(async () => (await html()).replace(LINK, 'có liên kết')).toMatch(/^(?!.*có liên kết).*Dẫn lại/s);
    await content.write('van-ban/16-kl-tw-2021.md', CITING.replace('[^bao-nhan-dan]', ''));
    await content.write('van-ban/16-kl-tw-2021.md', CITING.replace('Nhắc tới', 'Sau khi sửa lỗi'));
    await shows('Sau khi sửa lỗi');
  } finally {
    dev.kill();
  }
});

test('a build of the same content gives the same files, byte for byte', async () => {
  const sample = inject('sample');
  const again = join(built.folder, 'lai/dist');
  const copy = await contentFolder(SAMPLE_CONTENT);
  await build(again, { CONTENT_DIR: copy.folder });
  await copy.dispose();
  const [first, second] = await Promise.all([readAll(sample), readAll(again)]);
  expect(first.size).toBeGreaterThan(Object.keys(SAMPLE_CONTENT).length);
  expect([...second.keys()].toSorted()).toEqual([...first.keys()].toSorted());
  expect([...first].filter(([file, bytes]) => second.get(file)?.equals(bytes) !== true).map(([file]) => file)).toEqual(
    [],
  );
});

/** Every file of a folder. */
async function readAll(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(folder, path), await readFile(path));
  }
  return files;
}

test('500 directives give pages that are quick to load, and each of them is in every group it belongs to', async () => {
  const large = await contentFolder(largeContent(500));
  const out = join(built.folder, 'lon/dist');
  const start = performance.now();
  const { code, output } = await tryBuild(out, { CONTENT_DIR: large.folder });
  const seconds = (performance.now() - start) / 1000;
  await large.dispose();
  expect(code, output).toBe(0);

  const sizes: { file: string; bytes: number }[] = [];
  for await (const file of glob('**/*.html', { cwd: out })) {
    sizes.push({ file, bytes: (await stat(join(out, file))).size });
  }
  const drawn: string[] = [];
  for await (const file of glob('{hieu-luc,trien-khai,doi-chieu}/**/*.html', { cwd: out })) {
    const html = await readFile(join(out, file), 'utf8');
    if (drawingsOf(html) > 0) drawn.push(file, ...faultsOfLetters(html).map((fault) => `${file}: ${fault}`));
  }
  const grouped = new Set<string>();
  for await (const file of glob('duyet/tinh-trang/**/*.html', { cwd: out })) {
    const html = await readFile(join(out, file), 'utf8');
    for (const [link] of html.matchAll(/\/van-ban\/[^/"]+\//g)) grouped.add(link);
  }
  const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
  console.info(
    `${sizes.length} pages in ${seconds.toFixed(0)} s, the largest ${largest?.file}: ${largest?.bytes} bytes`,
  );
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((each) => each.includes(': '))).toEqual([]);
  expect(grouped.size).toBe(500);
  expect(sizes.filter(({ bytes }) => bytes > 400_000)).toEqual([]);
});

/** What `astro build` and `astro dev` do with content that is wrong or changes. They run one after the other. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { astro, startAstro } from './astro.ts';
import { contentFolder, directive, SMALL_CONTENT } from './content-folder.ts';

const CITING = directive('16-KL/TW', '2021-10-01', 'Nhắc tới Kết luận số 01-KL/TW ngày 18/5/2021.[^bao-nhan-dan]');
const LINK = 'href="/van-ban/01-kl-tw-2021/"';

const dist = await mkdtemp(join(tmpdir(), 'dist-'));
let content: Awaited<ReturnType<typeof contentFolder>>;

beforeEach(async () => {
  content = await contentFolder({ ...SMALL_CONTENT, 'van-ban/16-kl-tw-2021.md': CITING });
});
afterEach(() => content.dispose());
afterAll(() => rm(dist, { recursive: true }));

const build = () => astro(['build', '--outDir', dist], { CONTENT_DIR: content.folder });
const citingPage = () => readFile(join(dist, 'van-ban/16-kl-tw-2021/index.html'), 'utf8');

test('a document added later is linked from the page that cites it, on the next build', {
  timeout: 90_000,
}, async () => {
  expect((await build()).code).toBe(0);
  expect(await citingPage()).not.toContain(LINK);
  await content.write('van-ban/01-kl-tw-2021.md', directive('01-KL/TW', '2021-05-18'));
  expect((await build()).code).toBe(0);
  expect(await citingPage()).toContain(LINK);

  await content.write('van-ban/01-kl-tw-2021.md', directive('01-KL/TW', '2021-05-18', 'Không nguồn.'));
  await content.write('van-ban/14-kl-tw-2021.md', directive('14-KL/TW', '2021-13-22'));
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toContain('van-ban/01-kl-tw-2021.md:15:1 [thieu-nguon]');
  expect(output).toContain('van-ban/14-kl-tw-2021.md:6:9 [gia-tri]');
  expect(output).toContain('Có 2 lỗi trong nội dung.');
  expect(await citingPage()).toContain(LINK);
});

test('astro dev shows what is edited, added and removed', { timeout: 60_000 }, async () => {
  const port = 4380;
  const dev = startAstro(['dev', '--port', String(port)], { CONTENT_DIR: content.folder });
  const html = async () => {
    const response = await fetch(`http://localhost:${port}/van-ban/16-kl-tw-2021/`).catch(() => undefined);
    return (await response?.text()) ?? '';
  };
  const shows = (text: string) => expect.poll(html, { timeout: 3000, interval: 100 }).toContain(text);
  try {
    await expect.poll(html, { timeout: 30_000 }).toContain('Nhắc tới');
    expect(await html()).not.toContain(LINK);
    await content.write('van-ban/01-kl-tw-2021.md', directive('01-KL/TW', '2021-05-18'));
    await shows(LINK);
    await content.write('van-ban/16-kl-tw-2021.md', CITING.replace('Nhắc tới', 'Dẫn lại'));
    await shows('Dẫn lại');
    await content.remove('van-ban/01-kl-tw-2021.md');
    await expect.poll(html, { timeout: 3000, interval: 100 }).not.toContain(LINK);
    await content.write('van-ban/16-kl-tw-2021.md', CITING.replace('[^bao-nhan-dan]', ''));
    await content.write('van-ban/16-kl-tw-2021.md', CITING.replace('Nhắc tới', 'Sau khi sửa lỗi'));
    await shows('Sau khi sửa lỗi');
  } finally {
    dev.kill();
  }
});

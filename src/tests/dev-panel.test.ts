/** What `astro dev` shows in a browser while the content has faults. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { startAstro } from './astro.ts';
import { contentFolder, directive, SMALL_CONTENT } from './content-folder.ts';

const FILE = 'van-ban/14-kl-tw-2021.md';
const GOOD = directive('14-KL/TW', '2021-09-22');

let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a fault is a panel with file, line and cure, the rest goes on, and mended it goes', async () => {
  const content = await contentFolder({
    ...SMALL_CONTENT,
    [FILE]: GOOD.replace('Kết luận', 'Kết luạn'),
    'van-ban/16-kl-tw-2021.md': directive('16-KL/TW', '2021-10-01'),
  });
  const dev = startAstro(['dev', '--port', '4381'], { CONTENT_DIR: content.folder });
  const address = await addressIn(dev);
  try {
    const page = await browser.newPage();
    await page.goto(`${address}van-ban/16-kl-tw-2021/`);
    const panel = page.locator('#loi-noi-dung');
    await panel.getByText(`${FILE}:2:7`).waitFor();
    expect(await panel.innerText()).toContain('Có phải ý bạn là “Kết luận”?');
    expect(await panel.getByRole('link').getAttribute('href')).toBe('/trang/sua-loi/#gia-tri');

    await content.write('van-ban/16-kl-tw-2021.md', directive('16-KL/TW', '2021-10-01', 'Câu mới.[^bien-tap]'));
    await page.locator('main').getByText('Câu mới.').waitFor();
    await panel.waitFor();

    await content.write(FILE, GOOD);
    await panel.waitFor({ state: 'detached' });
    // A page of its own: the one before may be loading itself anew.
    const mended = await browser.newPage();
    await mended.goto(`${address}van-ban/14-kl-tw-2021/`);
    await mended.getByRole('heading', { level: 1, name: 'Kết luận số 14-KL/TW' }).waitFor();

    await content.write(FILE, GOOD.replace('[^bao-nhan-dan]', ''));
    await panel.getByText('không kết thúc bằng dấu nguồn').waitFor();
    expect(await mended.locator('main').innerText()).toContain('Nội dung.');
  } finally {
    dev.kill();
    await content.dispose();
  }
});

/** The address that a server says it listens on; rejects with all that it said when it ends before. */
function addressIn(dev: ReturnType<typeof startAstro>): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: unknown) => {
      output += String(chunk);
      const [found] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
      if (found) resolve(found);
    };
    dev.stdout?.on('data', read);
    dev.stderr?.on('data', read);
    dev.on('close', () => reject(new Error(output)));
  });
}

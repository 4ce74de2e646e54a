/** The page that checks the citations of a reader's own text. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGE = '/kiem-tra-vien-dan/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const KB = 1024;
/** How often a page gets its turn, at least, while a megabyte is reviewed; one that reviews it itself gets none. */
const TURNS = 20;

const RIGHT = 'Quy định số 96-QĐ/TW ngày 2/2/2023 của Bộ Chính trị';
const SECOND = 'Quyết định số 37/QĐ-TW ngày 25/10/2021 của Bộ Chính trị về những điều đảng viên không được làm.';
const TEXT = `Kế hoạch\n${RIGHT}; Nghị định số 30/2020/NĐ-CP; Kết luận số 99-KL/TW ngày 1/2/2020.\n${SECOND}`;

const visit = browseSite(inject('sample'));

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Văn bản cần kiểm tra').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
}

function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  return page.getByLabel('Mở tệp').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

function status(page: Page): Promise<string> {
  return page.locator('[data-part=status]').innerText();
}

function findings(page: Page): Promise<string[]> {
  return page.locator('.finding h3').allInnerTexts();
}

/** The marks of the text with the labels behind them. */
function marks(page: Page): Promise<(string | null)[][]> {
  return page
    .locator('.text .hit')
    .evaluateAll((all) =>
      all.map((mark) => [
        mark.textContent,
        mark.nextElementSibling?.classList.contains('tag') ? mark.nextElementSibling.textContent : null,
        mark.getAttribute('href'),
      ]),
    );
}

test('a text that is pasted comes again, marked, with what is wrong in it, the worst first', async () => {
  await visit(PAGE, async (page) => {
    await paste(page, TEXT);
    await page.locator('.finding').first().waitFor();
    expect(await findings(page)).toEqual([
      'Đã bị thay thế Quyết định số 37/QĐ-TW',
      'Sai cơ quan Bộ Chính trị',
      'Sai loại văn bản Quyết định',
      'Sai thể thức 37/QĐ-TW',
    ]);
    expect(await marks(page)).toEqual([
      ['Quy định số 96-QĐ/TW', null, '/van-ban/96-qd-tw-2023/'],
      ['Nghị định số 30/2020/NĐ-CP', 'văn bản Nhà nước', null],
      ['Kết luận số 99-KL/TW', 'chưa có trong kho', null],
      ['Quyết định số 37/QĐ-TW', 'đã bị thay thế, sai loại văn bản, sai thể thức', '/van-ban/37-qd-tw-2021/'],
      ['Bộ Chính trị', 'sai cơ quan', null],
    ]);
    expect(await status(page)).toBe(
      'Tìm thấy 3 chỗ viện dẫn văn bản của Đảng, 1 chỗ nhắc văn bản Nhà nước; 4 chỗ cần xem.',
    );
  });
});

test('typing is enough; of a text as old as what it cites nothing is said that came later', async () => {
  await visit(PAGE, async (page) => {
    await page.getByLabel('Văn bản cần kiểm tra').fill('Quy định số 37-QĐ/TW ngày 25/10/2021');
    await expect.poll(() => findings(page)).toEqual(['Đã bị thay thế Quy định số 37-QĐ/TW']);
    await page.getByLabel('Ngày của văn bản').fill('2022-03-18');
    await expect.poll(() => status(page)).toMatch(/chưa thấy chỗ nào sai/);
    expect(await page.locator('.finding').count()).toBe(0);
  });
});

test('the keyboard goes from place to place, and hears what is said of each', async () => {
  await visit(PAGE, async (page) => {
    await paste(page, TEXT);
    await page.locator('.finding').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('F8');
    expect(await focused()).toBe('Quyết định số 37/QĐ-TW');
    expect(await page.locator('[data-part=where]').innerText()).toBe('Chỗ 1 trong 2');
    await page.keyboard.press('F8');
    expect(await focused()).toBe('Bộ Chính trị');
    expect(await page.locator('[data-part=about]').innerText()).toMatch(/do Ban Chấp hành Trung ương ban hành/);
    await page.keyboard.press('F8');
    expect(await focused()).toBe('Quyết định số 37/QĐ-TW');
    await page.keyboard.press('Shift+F8');
    expect(await focused()).toBe('Bộ Chính trị');
    await page.getByRole('button', { name: 'Xem trong bài' }).last().click();
    expect(await focused()).toBe('Quyết định số 37/QĐ-TW');
  });
});

test('what is right can be copied, the paragraph too, and the text in the field stays as it is', async () => {
  await visit(
    PAGE,
    async (page) => {
      await paste(page, TEXT);
      await page.locator('.finding').first().waitFor();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      const wrongIssuer = page.locator('.finding').nth(1);
      await wrongIssuer.getByRole('button', { name: 'Chép', exact: true }).click();
      await expect.poll(copied).toBe('Ban Chấp hành Trung ương');
      await wrongIssuer.getByRole('button', { name: 'Chép cả đoạn đã sửa' }).click();
      await expect
        .poll(copied)
        .toBe(
          'Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều đảng viên không được làm.',
        );
      expect(await page.getByLabel('Văn bản cần kiểm tra').inputValue()).toBe(TEXT);
    },
    CLIPBOARD,
  );
});

test.each(['md', 'csv'])('the report is saved as .%s', async (ending) => {
  await visit(PAGE, async (page) => {
    await paste(page, TEXT);
    await page.locator('.finding').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Tải báo cáo .${ending}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`kiem-tra-vien-dan.${ending}`);
    expect(await readFile(await download.path(), 'utf8')).toContain('Sai cơ quan');
  });
});

test('a file of each kind is opened', async () => {
  const body = `<w:document><w:p><w:r><w:t>${SECOND}</w:t></w:r></w:p></w:document>`;
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['ke-hoach.docx', zipSync({ 'word/document.xml': strToU8(body) })],
    ['bai.html', strToU8(`<title>x</title><p>${SECOND}</p><script>document.title = 'bad'</script>`)],
    ['bai.md', strToU8(`# Bài\n\n${SECOND}`)],
    ['bai.txt', strToU8(SECOND)],
  ];
  await visit(PAGE, async (page) => {
    for (const [name, bytes] of files) {
      await page.getByRole('button', { name: 'Xóa' }).click();
      await open(page, name, bytes);
      await expect
        .poll(() => page.getByLabel('Văn bản cần kiểm tra').inputValue(), { message: name })
        .toContain(SECOND);
      await expect.poll(() => page.locator('[data-part=results]').isVisible(), { message: name }).toBe(true);
      expect(await findings(page), name).toHaveLength(4);
    }
    expect(await page.title()).toMatch(/^Kiểm tra viện dẫn/);
  });
});

test('a file that is none is answered in words, and the next text is reviewed', async () => {
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['hong.docx', strToU8('PK\x03\x04 hỏng'), /hỏng|không có phần văn bản/],
    ['bom.docx', zipSync({ 'word/document.xml': new Uint8Array(100 * KB * KB).fill(32) }), /quá lớn/],
    ['anh.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1]), /không phải văn bản UTF-8/],
    ['dai.txt', new Uint8Array(10 * KB * KB).fill(97), /dài quá 5 triệu chữ/],
    ['ban-in.pdf', strToU8('%PDF'), /Chưa đọc được dạng tệp này/],
  ];
  await visit(PAGE, async (page) => {
    for (const [name, bytes, told] of files) {
      await open(page, name, bytes);
      await expect.poll(() => status(page), { message: name }).toMatch(told);
      await paste(page, RIGHT);
      await expect.poll(() => status(page), { message: name }).toMatch(/chưa thấy chỗ nào sai/);
    }
  });
});

test('hostile text does nothing', async () => {
  const texts: readonly (readonly [string, string])[] = [
    ['HTML and scripts', `<img src=x onerror="document.title='bad'"><script>document.title='bad'</script> ${SECOND}`],
    ['right to left', `\u202E\u2067${SECOND}\u2069 مرحبا`],
    ['half letters', `\uD800 ${SECOND} \uDFFF\uFFFE`],
  ];
  await visit(PAGE, async (page) => {
    for (const [name, text] of texts) {
      await page.getByRole('button', { name: 'Xóa' }).click();
      await paste(page, text);
      await expect.poll(() => page.locator('[data-part=results]').isVisible(), { message: name }).toBe(true);
      expect(await findings(page), name).toHaveLength(4);
      expect(await page.title()).toMatch(/^Kiểm tra viện dẫn/);
      expect(await page.locator('.text img, .text script').count(), name).toBe(0);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width, name).toBeLessThanOrEqual(0);
    }
  });
});

test('it works without a network once it was used, and sends nothing when there is one', async () => {
  await visit(PAGE, async (page) => {
    await page.getByRole('button', { name: 'Thử một ví dụ' }).click();
    await page.locator('.finding').first().waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await paste(page, TEXT);
    await expect.poll(() => findings(page)).toHaveLength(4);
    expect(asked).toEqual([]);
    await page.context().setOffline(true);
    await paste(page, RIGHT);
    await expect.poll(() => status(page)).toMatch(/chưa thấy chỗ nào sai/);
  });
});

test('a megabyte is reviewed beside the page, and shown piece by piece', async () => {
  await visit(PAGE, async (page) => {
    const part = `${TEXT}\n${'Chi bộ sinh hoạt định kỳ hằng tháng theo quy định. '.repeat(50)}\n`;
    const text = part.repeat(Math.ceil((KB * KB) / part.length));
    await page.getByLabel('Văn bản cần kiểm tra').focus();
    const { turns, blocks } = await page.evaluate(async (value) => {
      const input = document.querySelector('textarea');
      const results = document.querySelector<HTMLElement>('[data-part=results]');
      const told = { turns: 0, blocks: 0 };
      if (!input || !results) return told;
      input.value = value;
      input.form?.requestSubmit();
      for (; results.hidden; told.turns++) await new Promise((next) => setTimeout(next));
      return { ...told, blocks: document.querySelectorAll('.block').length };
    }, text);
    expect(turns).toBeGreaterThan(TURNS);
    expect(blocks).toBeLessThan(text.length / 4000 / 2);
    await expect.poll(() => page.locator('.text .hit.wrong').count()).toBeGreaterThan(text.length / part.length - 1);
    await page.locator('textarea').evaluate(
      (input: HTMLTextAreaElement, letters) => {
        input.value = 'a'.repeat(letters);
        input.form?.requestSubmit();
      },
      10 * KB * KB,
    );
    await expect.poll(() => status(page)).toMatch(/dài quá 5 triệu chữ/);
  });
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('results have no fault that axe knows of: %s', async (_name, options) => {
  await visit(
    PAGE,
    async (page) => {
      await paste(page, TEXT);
      await page.locator('.finding').first().waitFor();
      await page.getByText('Mọi chỗ viện dẫn').click();
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([]);
    },
    { ...options, bypassCSP: true },
  );
});

test('without JavaScript it says what it needs, and names the command', async () => {
  await visit(
    PAGE,
    async (page) => {
      expect(await page.locator('noscript').innerText()).toMatch(/cần JavaScript.*npm run --silent cite -- --check/s);
      expect(await page.locator('textarea').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test.each([
  ['index.html', 2],
  ['404.html', 2],
  ['van-ban/37-qd-tw-2021/index.html', 1],
  ['trang/huong-dan-bien-tap/index.html', 2],
])('%s leads to it', async (file, times) => {
  const page = await readFile(join(inject('site').dist, file), 'utf8');
  const links = page.match(/<a href="[^"]*\/kiem-tra-vien-dan\/"[^>]*>Kiểm tra viện dẫn trong văn bản của bạn<\/a>/g);
  expect(links).toHaveLength(times);
});

describe('weight', () => {
  test('the catalogue of the content is 30 KB at most at a hundred directives', async () => {
    const folder = join(inject('site').dist, PAGE, 'danh-muc');
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
    const weight = files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    const entries = files.flatMap((bytes) => JSON.parse(bytes.toString()).entries ?? []);
    expect(entries.length).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(30 * KB * Math.max(1, entries.length / 100));
  });

  test('its script is 40 KB at most, without that for .docx', async () => {
    const fetched = new Set<string>();
    await visit(PAGE, async (page) => {
      page.on('response', (response) => fetched.add(new URL(response.url()).pathname));
      await page.reload();
      await paste(page, TEXT);
      await page.locator('.finding').first().waitFor();
    });
    // What starts the search in the head is every page's.
    const scripts = [...fetched].filter((path) => path.endsWith('.js') && !/Page\.|early/.test(path));
    expect(scripts.some((path) => path.includes('docx'))).toBe(false);
    const bytes = await Promise.all(scripts.map((path) => readFile(join(inject('sample'), path))));
    expect(
      bytes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0),
      scripts.join(),
    ).toBeLessThanOrEqual(40 * KB);
  });
});

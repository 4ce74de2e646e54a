/**
 * How fast search answers on a slow phone: `npm run bench:search`, after a build. Every figure is the median of five
 * runs, each in a browser that has nothing of the site; 1.6 Mbit/s, 150 ms, a CPU four times slower.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveSite } from './site-server.ts';

const RUNS = 5;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;

/** Words that stand in the text of one clause only, in no title. */
const TEXT = 'mở tài khoản ở nước ngoài';

const MEASURES: readonly { name: string; limit: number; run: (page: Page) => Promise<number> }[] = [
  {
    name: 'a number, once the table is there: from the last keystroke',
    limit: 100,
    run: async (page) => {
      const table = page.waitForResponse(/so-hieu\.json/);
      await page.getByLabel('Tìm văn bản').focus();
      await (await table).finished();
      await page.waitForTimeout(100);
      await type(page, 'quy dinh 3');
      return answerTo(page, 'quy dinh 37', '/van-ban/37-qd-tw-2021/');
    },
  },
  {
    name: 'full text in the box, cold: from the focus, the query pasted at once',
    limit: 1300,
    run: (page) => answerTo(page, TEXT, '/van-ban/37-qd-tw-2021/#dieu-9'),
  },
];

const server = await serveSite('dist', 0);
const browser = await launchBrowser();
try {
  for (const { name, limit, run } of MEASURES) {
    const times: number[] = [];
    for (let turn = 0; turn < RUNS; turn++) times.push(await onSlowPhone(browser, run));
    times.sort((a, b) => a - b);
    const median = times[Math.floor(RUNS / 2)] ?? 0;
    console.log(`${name}: ${Math.round(median)} ms (limit ${limit}; ${times.map(Math.round).join(', ')})`);
    if (median > limit) process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}

async function onSlowPhone(phone: Browser, run: (page: Page) => Promise<number>): Promise<number> {
  const context = await phone.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(server.address, { waitUntil: 'networkidle' });
  const time = await run(page);
  await context.close();
  return time;
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel('Tìm văn bản').fill(text);
}

/** Milliseconds from the moment a query stands in the box until a line leads to `href`. */
async function answerTo(page: Page, query: string, href: string): Promise<number> {
  return page.evaluate(
    ([text, wanted]) => {
      const input = document.querySelector<HTMLInputElement>('[name=q]');
      const list = document.querySelector('[role=listbox]');
      if (!input || !list) throw new Error('no box');
      return new Promise<number>((done) => {
        const start = performance.now();
        const look = () => {
          if (list.querySelector(`a[href="${wanted}"]`)) done(performance.now() - start);
        };
        new MutationObserver(look).observe(list, { childList: true, subtree: true });
        input.focus();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    [query, href] as const,
  );
}

/**
 * What search costs on a slow phone (150 ms, 1.6 Mbit/s, CPU four times slower), after a build:
 * `npm run bench:search -- --docs 100,1000` also measures sites of generated documents, each beside Pagefind as it
 * comes. Every figure is the median of several runs, each in a browser that has nothing of the site.
 */
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { generateSite } from './generated-site.ts';
import { type SlowLine, serveSlowly } from './slow-line.ts';
import { addStock, STOCK_PAGE } from './stock-pagefind.ts';

const RUNS = 3;
const SLOWER = 4;

/** Words that stand in the text of one section of the real content, in no title; and the next query of a reader. */
const FIRST = 'mở tài khoản ở nước ngoài';
const NEXT = 'kê khai tài sản';

/** What is typed key by key, with milliseconds between two keys: it asks for a number and for words. */
const TYPED = 'quy định 1040 điều 3 kê khai tài sản';
const PAUSE = 90;

/** Milliseconds after which a query will not be answered. */
const PATIENCE = 60_000;

/** Milliseconds and bytes that search may take: the first query for words, the next one, a number cold and warm. */
const LIMITS: Readonly<Record<string, { bytes: number; first: number }>> = {
  'nội dung thật': { bytes: 165_000, first: 1300 },
  '100': { bytes: 180_000, first: 1800 },
  '1000': { bytes: 260_000, first: 2200 },
};
const NEXT_LIMIT = 400;
const NUMBER_LIMIT = { cold: 800, warm: 100 };

interface Measured {
  readonly first: number;
  readonly next: number;
  readonly bytes: number;
  readonly requests: number;
  /** The longest stretch in which the page answered no key, while a query was typed too. */
  readonly blocked: number;
}

const { values } = parseArgs({
  options: { docs: { type: 'string', default: '' }, paths: { type: 'boolean', default: false } },
});
const browser = await launchBrowser();
const table: Record<string, Record<string, string>> = {};
try {
  await measureSite('nội dung thật', async (folder) => cp('dist', folder, { recursive: true }));
  for (const docs of values.docs.split(',').filter(Boolean)) {
    await measureSite(docs, (folder) => generateSite('dist', folder, Number(docs)));
  }
} finally {
  await browser.close();
}
console.table(table);

async function measureSite(name: string, make: (folder: string) => Promise<void>): Promise<void> {
  const folder = join(tmpdir(), `bench-search-${name.replaceAll(' ', '-')}-${process.pid}`);
  await make(folder);
  await addStock(folder);
  const line = await serveSlowly(folder);
  const ours = await medians(line, '/');
  const limit = LIMITS[name];
  const typed = await onSlowPhone(browser, line, '/', typeSlowly);
  table[`${name}: trang này`] = row({ ...ours, blocked: Math.max(ours.blocked, typed) }, limit);
  table[`${name}: Pagefind`] = row(await medians(line, `/${STOCK_PAGE}`));
  for (const [at, path] of [
    ['hộp', '/'],
    ['trang', '/tim-kiem/'],
  ] as const) {
    const { cold, warm } = await numbers(
      line,
      path,
      name === 'nội dung thật' ? ['quy dinh 37', 'quy dinh 41'] : ['quy dinh 1040', 'quy dinh 1050'],
    );
    table[`${name}: số, ${at}`] = {
      'đầu, ms': checked(cold, NUMBER_LIMIT.cold),
      'sau, ms': checked(warm, NUMBER_LIMIT.warm),
    };
  }
  line.close();
  await rm(folder, { recursive: true });
}

function row({ first, next, bytes, requests, blocked }: Measured, limit?: { bytes: number; first: number }) {
  return {
    'đầu, ms': checked(first, limit?.first),
    'sau, ms': checked(next, limit && NEXT_LIMIT),
    byte: checked(bytes, limit?.bytes),
    'yêu cầu': String(requests),
    'treo, ms': checked(blocked, limit && 50),
  };
}

function checked(value: number, limit?: number): string {
  if (limit === undefined) return String(Math.round(value));
  if (value > limit) process.exitCode = 1;
  return `${Math.round(value)} ${value > limit ? '>' : '≤'} ${limit}`;
}

async function medians(line: SlowLine, path: string): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await onSlowPhone(browser, line, path, measureWords(line)));
  const median = (of: (measured: Measured) => number) => runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    first: median(({ first }) => first),
    next: median(({ next }) => next),
    bytes: median(({ bytes }) => bytes),
    requests: median(({ requests }) => requests),
    blocked: median(({ blocked }) => blocked),
  };
}

function measureWords(line: SlowLine): (page: Page) => Promise<Measured> {
  return async (page) => {
    line.take();
    const first = await answerTime(page, FIRST);
    await page.waitForTimeout(800);
    const { bytes, requests, paths } = line.take();
    if (values.paths) console.log(paths.join('\n'));
    const next = await answerTime(page, NEXT);
    return { first, next, bytes, requests, blocked: await longestBlock(page) };
  };
}

/** Types a query key by key; gives the longest stretch in which the page answered no key. */
async function typeSlowly(page: Page): Promise<number> {
  await page.locator('[name=q]').first().pressSequentially(TYPED, { delay: PAUSE });
  await page.waitForTimeout(1500);
  return longestBlock(page);
}

function longestBlock(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'blocked') ?? [])));
}

async function numbers(line: SlowLine, path: string, [first = '', second = '']: readonly string[]) {
  return onSlowPhone(browser, line, path, async (page) => {
    const cold = await answerTime(page, first);
    await page.waitForTimeout(2500);
    return { cold, warm: await answerTime(page, second) };
  });
}

async function onSlowPhone<T>(
  phone: Browser,
  { address }: SlowLine,
  path: string,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await phone.newContext({ viewport: { width: 360, height: 740 }, baseURL: address });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const blocked: number[] = [];
    Reflect.set(window, 'blocked', blocked);
    new PerformanceObserver((list) => blocked.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  try {
    return await run(page);
  } finally {
    await context.close();
  }
}

/** Milliseconds from the moment a query stands in the box, the first time in it, until a result is under it. */
async function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(
    ([text, patience]) => {
      const input = document.querySelector<HTMLInputElement>('[name=q]');
      const list = document.querySelector('[role=listbox]');
      if (!input || !list) throw new Error('no box');
      return new Promise<number>((done, failed) => {
        setTimeout(() => failed(new Error(`no result for “${text}” under the box: ${list.outerHTML}`)), patience);
        const start = performance.now();
        const look = () => {
          if (list.getAttribute('aria-busy') !== 'true' && list.querySelector('a[href], p'))
            done(performance.now() - start);
        };
        list.replaceChildren();
        new MutationObserver(look).observe(list, { childList: true, subtree: true, attributes: true });
        input.focus();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
    [query, PATIENCE] as const,
  );
}

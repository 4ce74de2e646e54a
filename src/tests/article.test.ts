import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const PAGE = '/van-ban/37-qd-tw-2021/';
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 640 } };

const visit = browseSite(inject('sample'));
const notes = (page: Page) => page.locator('.beside:visible');

describe('the sources beside the text', () => {
  test('name who said it, beside what is said', async () => {
    await visit(
      PAGE,
      async (page) => {
        const passage = page.locator('.prose > p').first();
        const note = passage.locator('.beside');
        expect(await note.innerText()).toContain('1\u00a0 Báo Ninh Thuận điện tử');
        const [text, beside] = await Promise.all([passage.boundingBox(), note.boundingBox()]);
        expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
        expect(beside?.y).toBeCloseTo(text?.y ?? 0, -1);
      },
      WIDE,
    );
  });

  test('do not lie over each other', async () => {
    await visit(
      PAGE,
      async (page) => {
        const boxes = await notes(page).evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
        );
        expect(boxes.length).toBeGreaterThan(20);
        const over = boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? top) - 1);
        expect(over).toEqual([]);
      },
      WIDE,
    );
  });

  test.each<[string, BrowserContextOptions]>([
    ['on a narrower screen', { viewport: { width: 1100, height: 800 } }],
    ['on a phone', PHONE],
    ['without JavaScript', { ...WIDE, javaScriptEnabled: false }],
  ])('are left to the marks %s', async (_name, options) => {
    await visit(PAGE, async (page) => expect(await notes(page).count()).toBe(0), options);
  });
});

describe('the shortcuts under the thumb', () => {
  const bar = (page: Page) => page.getByRole('navigation', { name: 'Lối tắt' });

  test('come when the head of the page has gone', async () => {
    await visit(
      PAGE,
      async (page) => {
        expect(await bar(page).isVisible()).toBe(false);
        await page.mouse.wheel(0, 900);
        await bar(page).waitFor();
      },
      PHONE,
    );
  });

  test.each([
    ['Tìm', '#q'],
    ['Mục lục', '#muc-luc a'],
    ['Nguồn', '#nguon'],
  ])('%s leads to %s', async (name, target) => {
    await visit(
      PAGE,
      async (page) => {
        await page.mouse.wheel(0, 2000);
        await bar(page).getByRole('link', { name }).click();
        const place = page.locator(target).first();
        await place.waitFor();
        await expect.poll(() => place.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(640);
        if (target === '#q') expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
      },
      PHONE,
    );
  });

  test('are not there on a wide screen', async () => {
    await visit(PAGE, async (page) => expect(await bar(page).count()).toBe(0), WIDE);
  });
});

test('paper has the name of the directive at its head and the address at its end', async () => {
  await visit(PAGE, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('html').getAttribute('data-label')).toBe('Quy định số 37-QĐ/TW');
    const { href } = new URL(PAGE, 'http://localhost:4321');
    expect(await page.getByText(`Trang này: ${href}`).isVisible()).toBe(true);
    expect(await page.locator('body > header').isVisible()).toBe(false);
    expect(await notes(page).count()).toBe(0);
  });
});

test('the home page shows the family in one look', async () => {
  await visit(
    '/',
    async (page) => {
      const main = page.locator('main');
      expect(await main.getByRole('combobox').isVisible()).toBe(true);
      for (const name of [
        'Kết luận số 21-KL/TW',
        'Quy định số 37-QĐ/TW',
        'Kế hoạch số 43-KH/TU',
        'Kế hoạch số 99-KH/TU',
      ])
        expect(await main.getByRole('link', { name, exact: true }).first().isVisible()).toBe(true);
      for (const name of [
        'Hai văn bản trung tâm',
        'Thay đổi tình trạng gần đây',
        'Loại',
        'Cơ quan ban hành',
        'Nơi',
        'Năm',
      ])
        expect(await main.getByRole('heading', { name, exact: true }).isVisible()).toBe(true);
      expect(await main.locator('figure svg').isVisible()).toBe(true);
    },
    WIDE,
  );
});

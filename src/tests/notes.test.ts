/** What a reader gets of the sources of a passage: one mark, and the note that it opens. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGE = '/van-ban/37-qd-tw-2021/';
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } };
const WIDE = { viewport: { width: 1280, height: 800 } };
const PRESS = 'Tỉnh ủy ban hành kế hoạch thực hiện các kết luận của Trung ương';

const visit = browseSite(inject('sample'));
const clause = (page: Page, id: string) => page.locator('.clauses > li', { has: page.locator(`#${id}`) });
const marks = (page: Page) => page.locator('article button.m');
const open = (page: Page) => page.locator('.note:popover-open');

test('a passage has one mark, which tells the weakest of its sources by shape and word', async () => {
  await visit(PAGE, async (page) => {
    const words = (id: string) => clause(page, id).locator('p:not(.theme) button.m').allInnerTexts();
    expect(await words('dieu-3')).toEqual(['1', 'thứ cấp']);
    expect(await words('dieu-8')).toEqual(['suy ra', 'thứ cấp']);
    expect(await clause(page, 'dieu-8').locator('h3 .how').innerText()).toBe('suy ra');
    const blocks = await page
      .locator('article :is(p, li, dd)')
      .evaluateAll((all) =>
        all.map(
          (block) =>
            [...block.querySelectorAll('button.m')].filter((mark) => mark.closest('p, li, dd') === block).length,
        ),
      );
    expect(Math.max(...blocks)).toBe(1);
    const marked = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
    expect(marked).toContain('có phần suy ra');
  });
});

test('a page on one source names it once', async () => {
  await visit('/van-ban/43-kh-tu-dak-nong-2022/', async (page) => {
    expect(await page.locator('.key').innerText()).toContain(`Cả trang theo một nguồn, trừ chỗ có dấu: ${PRESS}`);
    expect(await marks(page).count()).toBe(0);
  });
});

test('articles without a source that follow each other stand in one line, each with its address', async () => {
  await visit(`${PAGE}#dieu-14`, async (page) => {
    const line = page.locator('.clauses > .missing');
    expect(await line.count()).toBe(1);
    expect(await line.locator('h3').allInnerTexts()).toEqual(['Điều 13', 'Điều 14']);
    expect(await line.locator('h3:target').innerText()).toBe('Điều 14');
    expect(await page.locator('.tally').innerText()).toBe(
      '11 điều có nguồn, 1 điều suy ra, 2 điều chưa có nguồn; mỗi đoạn chỉ nêu đại ý.',
    );
  });
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('on a phone, %s', (_how, javaScriptEnabled) => {
  test('a tap opens the note, a tap elsewhere closes it', async () => {
    await visit(
      PAGE,
      async (page) => {
        await clause(page, 'dieu-3').locator('button.m').last().tap();
        await open(page).waitFor();
        expect(await open(page).locator('> span').allInnerTexts()).toEqual([
          'Báo Ninh Thuận điện tử: Hội nghị trực tuyến ở tỉnh',
          'Một trang tài liệu: Tài liệu ôn tập (thứ cấp)',
        ]);
        const box = await open(page).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(700, 0);
        await page.touchscreen.tap(180, 20);
        await open(page).waitFor({ state: 'hidden' });
      },
      { ...PHONE, javaScriptEnabled },
    );
  });
});

test('by keyboard Enter opens it, Tab leads into it, Escape closes it and is back at the mark', async () => {
  await visit(PAGE, async (page) => {
    const mark = clause(page, 'dieu-3').locator('button.m').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await open(page).waitFor();
    await page.keyboard.press('Tab');
    expect(
      await open(page)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await open(page).waitFor({ state: 'hidden' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('in the margin of a wide screen', () => {
  test.each([true, false])('the note stands beside what it is of, scripts: %s', async (javaScriptEnabled) => {
    await visit(
      PAGE,
      async (page) => {
        const passage = page.locator('.lead > p').first();
        const [text, beside] = await Promise.all([passage.boundingBox(), passage.locator('.note').boundingBox()]);
        expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
        expect(beside?.y).toBeCloseTo(text?.y ?? 0, -1);
      },
      { ...WIDE, javaScriptEnabled },
    );
  });

  test('no two lie over each other', async () => {
    await visit(
      PAGE,
      async (page) => {
        const boxes = await page
          .locator('.note:visible')
          .evaluateAll((all) =>
            all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
          );
        expect(boxes.length).toBeGreaterThan(20);
        expect(boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? top) - 1)).toEqual([]);
      },
      WIDE,
    );
  });

  test('a narrower one leaves them to the marks', async () => {
    await visit(PAGE, async (page) => expect(await page.locator('.note:visible').count()).toBe(0), {
      viewport: { width: 1100, height: 800 },
    });
  });
});

test('marks and notes can be hidden and come back', async () => {
  await visit(
    PAGE,
    async (page) => {
      const all = await marks(page).filter({ visible: true }).count();
      expect(all).toBeGreaterThan(20);
      await page.getByLabel('Hiện nguồn').uncheck();
      expect(await marks(page).filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.note:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await marks(page).filter({ visible: true }).count()).toBe(all);
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel('Hiện nguồn').check();
      expect(await marks(page).filter({ visible: true }).count()).toBe(all);
    },
    WIDE,
  );
});

test('an open note has no fault that axe knows of', async () => {
  await visit(
    PAGE,
    async (page) => {
      await marks(page).first().click();
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([]);
    },
    { bypassCSP: true },
  );
});

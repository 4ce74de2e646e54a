import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGE = '/van-ban/43-kh-tu-dak-nong-2022/';
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } };
const TITLE = 'Tỉnh ủy ban hành kế hoạch thực hiện các kết luận của Trung ương';

const visitSample = browseSite(inject('sample'));
const visit: typeof visitSample = (path, use, options) =>
  visitSample(
    path,
    async (page) => {
      await page.clock.install();
      return use(page);
    },
    options,
  );
const marks = (page: Page) => page.locator('.body .mark a');
const card = (page: Page) => page.locator('.hover-card:popover-open');
const toList = (page: Page) => card(page).getByRole('link', { name: 'Xem trong danh sách nguồn' });
const links = (page: Page) => card(page).getByRole('link');
const isFocused = (element: Element) => element === document.activeElement;
/** Lets the clock of the page run on, longer than a card that goes by itself takes to go. */
const wait = (page: Page) => page.clock.runFor(400);

test('comes on hovering and goes on scrolling', async () => {
  await visit(PAGE, async (page) => {
    await marks(page).first().hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain(TITLE);
    await page.mouse.wheel(0, 1);
    await card(page).waitFor({ state: 'hidden' });
  });
});

test('with a mouse a click makes it stay, and a second sends it away', async () => {
  await visit(PAGE, async (page) => {
    await marks(page).first().hover();
    await card(page).waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(1, 1);
    await wait(page);
    expect(await card(page).innerText()).toContain(TITLE);
    await marks(page).first().click();
    await wait(page);
    expect(await card(page).count()).toBe(0);
  });
});

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('a click with %s is left to the browser', async (key) => {
  await visit(PAGE, async (page) => {
    const isLeft = await marks(page)
      .first()
      .evaluate((mark, held) => {
        let left = false;
        const watch = (event: Event) => {
          left = !event.defaultPrevented;
          event.preventDefault();
        };
        document.addEventListener('click', watch, { once: true });
        mark.dispatchEvent(new MouseEvent('click', { [held]: true, bubbles: true, cancelable: true }));
        return left;
      }, key);
    expect(isLeft).toBe(true);
    expect(await card(page).count()).toBe(0);
  });
});

describe('on a phone', () => {
  test('a tap shows it in place, and a second tap on the mark sends it away', async () => {
    await visit(
      PAGE,
      async (page) => {
        const mark = marks(page).first();
        await mark.tap();
        await card(page).waitFor();
        expect(await card(page).innerText()).toContain(TITLE);
        expect(new URL(page.url()).hash).toBe('');
        const box = await card(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
        expect((await toList(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await wait(page);
        await mark.tap();
        await card(page).waitFor({ state: 'hidden' });
        await wait(page);
        expect(await card(page).count()).toBe(0);
      },
      PHONE,
    );
  });

  test('a tap elsewhere sends it away, a tap in it does not', async () => {
    await visit(
      PAGE,
      async (page) => {
        await marks(page).first().tap();
        await card(page).tap({ position: { x: 4, y: 4 } });
        await wait(page);
        expect(await card(page).count()).toBe(1);
        await page.locator('h1').tap({ position: { x: 2, y: 2 } });
        await card(page).waitFor({ state: 'hidden' });
      },
      PHONE,
    );
  });

  test('it moves with its mark, until the mark leaves the screen', async () => {
    await visit(
      PAGE,
      async (page) => {
        await marks(page).first().tap();
        const before = await card(page).boundingBox();
        await page.evaluate(() => scrollBy(0, 1));
        await expect.poll(async () => (await card(page).boundingBox())?.y).toBeCloseTo((before?.y ?? 0) - 1, 0);
        await page.evaluate(() => scrollBy(0, 2000));
        await card(page).waitFor({ state: 'hidden' });
      },
      PHONE,
    );
  });

  test('its last link leads to the list', async () => {
    await visit(
      PAGE,
      async (page) => {
        const hash = await marks(page).first().getAttribute('href');
        await marks(page).first().tap();
        await toList(page).tap();
        await card(page).waitFor({ state: 'hidden' });
        expect(new URL(page.url()).hash).toBe(hash);
        expect(await page.locator(`${hash}:target`).isVisible()).toBe(true);
      },
      PHONE,
    );
  });
});

describe('by keyboard', () => {
  test('Enter leads into it, Escape back to the mark', async () => {
    await visit(PAGE, async (page) => {
      const mark = marks(page).first();
      await mark.focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog', { name: /^Nguồn \d+$/ }).evaluate(isFocused)).toBe(true);
      for (let link = await links(page).count(); link > 0; link--) await page.keyboard.press('Tab');
      expect(await toList(page).evaluate(isFocused)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await card(page).count()).toBe(0);
      expect(await mark.evaluate(isFocused)).toBe(true);
      await wait(page);
      expect(await card(page).count()).toBe(0);
    });
  });

  test('Tab goes on from it to what follows the mark, and it goes', async () => {
    await visit(PAGE, async (page) => {
      await marks(page).first().focus();
      await page.keyboard.press('Tab');
      const next = await page.evaluateHandle(() => document.activeElement);
      await marks(page).first().press('Enter');
      for (let link = await links(page).count(); link >= 0; link--) await page.keyboard.press('Tab');
      expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('[role=dialog]:popover-open').count()).toBe(0);
    });
  });

  test('Tab passes by one that came with the focus', async () => {
    await visit(PAGE, async (page) => {
      await marks(page).first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await card(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await page.locator('.hover-card :focus').count()).toBe(0);
    });
  });
});

test('has no fault that axe knows of', async () => {
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

test('without JavaScript a mark leads to the list', async () => {
  await visit(
    PAGE,
    async (page) => {
      await marks(page).first().click();
      expect(new URL(page.url()).hash).toBe(await marks(page).first().getAttribute('href'));
    },
    { javaScriptEnabled: false },
  );
});

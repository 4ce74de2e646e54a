/** The page of a link is fetched when it is about to be opened, where the line is not to be spared. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));
const PATH = '/van-ban/96-qd-tw-2023/';

/** Milliseconds in which a page comes from this machine. */
const ENOUGH = 1000;

/** Opens a link on which the pointer has rested; gives how its page came. */
async function openAfterRest(page: Page): Promise<unknown> {
  const link = page.locator(`a[href="${PATH}"]`).first();
  await link.hover();
  await page.waitForTimeout(ENOUGH);
  await link.click();
  await page.waitForURL(`**${PATH}`);
  return page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().deliveryType);
}

test('a page on whose link a pointer rests is there when it is opened', async () => {
  await visit('/van-ban/', async (page) => {
    expect(await openAfterRest(page)).toBe('navigational-prefetch');
  });
});

test('where a reader saves data it is fetched when it is asked for', async () => {
  await visit('/van-ban/', async (page) => {
    await page.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    expect(await openAfterRest(page)).toBe('');
  });
});

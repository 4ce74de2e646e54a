import type { Page } from 'playwright-core';
import type { Shown } from './judge.ts';

/** Asks the search page each query in turn; gives what it shows for each. */
export async function askAll(page: Page, queries: readonly string[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const query of queries) {
    const box = page.locator('main').getByLabel('Tìm văn bản');
    await box.fill(query);
    await box.press('Enter');
    await page.locator('ol[aria-label="Kết quả tìm kiếm"][aria-busy="false"]').waitFor({ state: 'attached' });
    shown.push(
      await page.evaluate(() => ({
        results: [...document.querySelectorAll('ol[aria-label="Kết quả tìm kiếm"] > li')].map((item) =>
          [...item.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
        ),
        message: document.querySelector('[data-summary]')?.textContent ?? '',
      })),
    );
  }
  return shown;
}

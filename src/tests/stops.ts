import type { Locator, Page } from 'playwright-core';

/** What a reader can act on and sees, in the order of the document. */
export function stopsOf(page: Page): Locator {
  return page
    .locator('a[href], button, summary, input, select, textarea, [tabindex]:not([tabindex="-1"])')
    .filter({ visible: true });
}

/** Runs in the page: where each element stands, by a selector, and what it says. */
export function nameElements(elements: Element[]): string[] {
  const step = (element: Element) =>
    [element.tagName.toLowerCase(), ...[...element.classList].filter((name) => !name.startsWith('astro-'))].join('.');
  return elements.map((element) => {
    const steps: string[] = [];
    for (
      let each: Element | null = element;
      each && each !== document.body && steps.length < 4;
      each = each.parentElement
    )
      steps.unshift(step(each));
    const text = element.getAttribute('aria-label') ?? element.textContent;
    return `${steps.join(' > ')} “${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  });
}

/** Waits for the results of a search; every other page is whole when it has loaded. */
export async function settle(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await page.waitForLoadState('networkidle');
}

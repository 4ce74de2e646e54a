import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { TEMPLATES } from './templates.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const visit = browseSite();

const WAYS: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['forced colours', { forcedColors: 'active' }],
];

describe.each(TEMPLATES)('%s', (path) => {
  test.each(WAYS)('has no fault that axe knows of: %s', async (_name, options) => {
    // The site's own policy keeps foreign scripts out, axe too.
    await visit(
      path,
      async (page) => {
        await page.addScriptTag({ path: AXE });
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([]);
      },
      { ...options, bypassCSP: true },
    );
  });
});

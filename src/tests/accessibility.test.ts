import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { TEMPLATES } from './templates.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const visit = browseSite();

type Media = Parameters<Page['emulateMedia']>[0];

/** Colours change nothing but contrast, which axe cannot measure where the system forces its own. */
const CONTRAST = { runOnly: ['color-contrast'] };
const ALL = {};
const WAYS: [name: string, width: number, media: Media, rules: object][] = [
  ['light', 1280, { colorScheme: 'light' }, ALL],
  ['dark', 1280, { colorScheme: 'dark' }, CONTRAST],
  ['320 px', 320, { colorScheme: 'light' }, ALL],
  ['forced colours', 320, { forcedColors: 'active' }, CONTRAST],
];

test.each(TEMPLATES)('%s has no fault that axe knows of', async (path) => {
  // The site's own policy keeps foreign scripts out, axe too.
  await visit(
    path,
    async (page) => {
      await page.addScriptTag({ path: AXE });
      for (const [name, width, media, rules] of WAYS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(media);
        const { violations } = await page.evaluate<AxeResults, object>(
          (options) => Reflect.get(globalThis, 'axe').run(options),
          rules,
        );
        const faults = violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]);
        expect(faults, name).toEqual([]);
      }
    },
    { bypassCSP: true },
  );
});

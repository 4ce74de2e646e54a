import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** Ends what hangs. No test is to be quick: the machine may be slow, and busy. */
const PATIENCE = { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 120_000 } } };

const ON_CONTENT = 'src/tests/content/*.test.ts';
const ON_SITE = 'src/tests/*.test.ts';
const SLOW = 'src/**/*.slow.test.ts';

/**
 * unit: functions and the repository itself, without a build. slow: the same, where it takes seconds: commands as whole
 * processes, all content, what long texts cost. site: the built site, in a browser. grown: what is true
 * of any content, with one more file of each kind in it.
 */
export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['src/**/*.test.ts'],
          exclude: [ON_SITE, ON_CONTENT, SLOW],
          isolate: false,
          // Vitest leaves a core to others; an editor waits for these.
          maxWorkers: '100%',
          // Vitest empties style sheets; the colours of pictures are read from this one.
          css: { include: [/tokens\.css/] },
          ...PATIENCE,
        },
      },
      { test: { name: 'slow', root, include: [SLOW], ...PATIENCE } },
      {
        test: {
          name: 'site',
          root,
          include: [ON_SITE, ON_CONTENT],
          globalSetup: ['src/tests/setup-site.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'grown',
          root,
          include: [ON_CONTENT],
          globalSetup: ['src/tests/setup-grown.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
});

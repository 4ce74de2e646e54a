import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** unit: functions and the repository itself, without a build. site: the built site, in a browser. */
export default defineConfig({
  test: {
    root,
    projects: [
      { test: { name: 'unit', root, include: ['src/**/*.test.ts'], exclude: ['src/tests/*.test.ts'] } },
      {
        test: {
          name: 'site',
          root,
          include: ['src/tests/*.test.ts'],
          globalSetup: ['src/tests/build-site.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/tests/build-site.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: { root: '/work/wt/search', include: ['src/tests/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

import { defineConfig } from 'vitest/config';

/** Real browsers, one after the other: they share the machine with nothing else of ours. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});

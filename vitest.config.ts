import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // Property tests and whole reports take a second or two; a busy machine makes many of that.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});

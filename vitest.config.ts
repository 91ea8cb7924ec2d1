import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of what keeps nothing between two calls. They share its modules: to load the catalogue and the divisions anew for each file takes longer than most tests. */
const PURE = 'tests/unit/{page,text,extract,catalogue,checks,compare,export,messages,reading,view}/**/*.test.{ts,tsx}';

// Property tests and whole reports take a second or two; a busy machine makes many of that.
const testTimeout = 30_000;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { name: 'pure', include: [PURE], isolate: false, testTimeout } },
      // What stands in for a browser, a page or a database is each file's own.
      { plugins: [WxtVitest()], test: { name: 'wired', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [PURE], testTimeout } },
    ],
  },
});

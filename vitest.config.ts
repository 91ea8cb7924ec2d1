import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Tests of what keeps nothing between two calls, and of the database, which each test empties before it begins. They share their
 * modules: to load the catalogue, the divisions and the database anew for each file takes longer than most tests.
 */
const SHARED = [
  'tests/unit/{page,text,extract,catalogue,checks,compare,export,messages,reading,view,corrections,collection,import,scripts,store}/**/*.test.{ts,tsx}',
  'tests/unit/{locales,papers,portal,site}.test.ts',
  'tests/fuzz/*.test.ts',
  'tests/unit/{marks/{intervals,layers,palette},reader/{budget,place,selection,tab-ring,walk},reader/overlay/*,shell/gather}.test.ts',
];

// Property tests and whole reports take a second or two; a slow machine that does other things too makes many of that. What never ends is found later, and is found.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { name: 'shared', include: SHARED, isolate: false, ...patience } },
      // What stands in for a browser or a page is each file's own. A thread begins sooner than a process.
      { plugins: [WxtVitest()], test: { name: 'wired', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: SHARED, pool: 'threads', ...patience } },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import type { BrowserName } from './scripts/browsers/places';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser that a project walks in. */
    browser: BrowserName;
  }
}

/**
 * The walks of one browser. Its files run one after the other in one worker, which is what lets them share a browser
 * (tests/e2e/session.ts). What only Chromium lets a script do stands in files named .chromium.test.ts.
 */
const walksIn = (browser: BrowserName, exclude: string[] = []) => ({
  test: {
    name: browser,
    provide: { browser },
    include: ['tests/e2e/**/*.test.ts'],
    exclude,
    isolate: false,
    maxWorkers: 1,
    // What is waited for says so itself (scripts/walk/until): these end what never would.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // A real browser on a busy machine is walked through once more before a walk has failed; the log says so of each (retry x1).
    retry: 1,
  },
});

export default defineConfig({
  test: { projects: [walksIn('chromium'), walksIn('firefox', ['**/*.chromium.test.ts'])] },
});

import { ensureBrowsers } from './ensure';

/** `tsx scripts/browsers/install.ts`: the step before the end-to-end tests. */
try {
  ensureBrowsers(['chromium', 'firefox']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

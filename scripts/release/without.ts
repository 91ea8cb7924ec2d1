/**
 * `npm run permissions`, after `npm run build`: takes what the built manifests ask for out of them, one thing at a time, and looks whether
 * the walk that is named for it fails. Ends with 1 where one passes: then that thing is not needed, or its walk says nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../browsers/launch';
import type { BrowserName } from '../browsers/places';
import { runBeside } from '../run';
import { ASKED, type Manifest } from './permissions';

const passes = async (browser: BrowserName, [file, title]: readonly [string, string]): Promise<boolean> => {
  const exactly = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('%s', '.*');
  const ended = await runBeside('vitest', 'run', '--config', 'vitest.e2e.config.ts', '--project', browser, `tests/e2e/${file}.test.ts`, '-t', exactly);
  return ended.succeeded;
};

const browsers = process.argv.slice(2) as BrowserName[];
for (const browser of browsers.length > 0 ? browsers : (Object.keys(builtExtension) as BrowserName[])) {
  const file = join(builtExtension[browser], 'manifest.json');
  const built = readFileSync(file, 'utf8');
  for (const { what, noticedBy, only, drop } of ASKED) {
    if (only && only !== browser) continue;
    const isWhole = await passes(browser, noticedBy);
    const manifest = JSON.parse(built) as Manifest;
    drop(manifest);
    writeFileSync(file, JSON.stringify(manifest));
    const isUnnoticed = await passes(browser, noticedBy).finally(() => writeFileSync(file, built));
    const isProven = isWhole && !isUnnoticed;
    console.log(`${browser}, without ${what}: ${isProven ? 'noticed' : isWhole ? 'NOT NOTICED' : 'its walk fails with it too'} by ${noticedBy.join(', ')}`);
    if (!isProven) process.exitCode = 1;
  }
}

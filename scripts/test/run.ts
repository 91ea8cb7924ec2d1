import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, readTally, type Tally } from './tally';
import { runBeside, type Ended } from '../run';

/**
 * `npm test`: type check, lint and unit tests beside the builds, then end-to-end tests in both browsers at once.
 * Every step that can run does, even if one before it failed, so that one run tells everything; the last
 * line counts the tests. A step that is no test counts only when it fails.
 */
const reports = mkdtempSync(join(tmpdir(), 'duibiao-tests-'));

const shown = async (running: Promise<Ended>): Promise<boolean> => {
  const { succeeded, show } = await running;
  show();
  return succeeded;
};

const step = async (...command: string[]): Promise<Tally> => ({ passed: 0, failed: (await shown(runBeside(...command))) ? 0 : 1 });

async function tests(name: string, ...options: string[]): Promise<Tally> {
  const file = join(reports, `${name}.json`);
  const succeeded = await shown(runBeside('vitest', 'run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`));
  return readTally(file, succeeded);
}

const walks = (browser: string): Promise<Tally> => tests(browser, '--config', 'vitest.e2e.config.ts', '--project', browser);

async function inTurn(...steps: (() => Promise<Tally>)[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const one of steps) tallies.push(await one());
  return tallies;
}

const installing = runBeside('tsx', 'scripts/browsers/install.ts');
const checks = inTurn(
  () => step('tsc', '--noEmit'),
  () => step('eslint', '.', '--max-warnings', '0'),
  () => tests('unit'),
);
const builds = inTurn(
  () => step('wxt', 'build'),
  () => step('wxt', 'build', '-b', 'firefox', '--mv3'),
);
const tallies = (await Promise.all([checks, builds])).flat();

// Without a browser the sentence that says what to install is the last thing said, not buried under tests that cannot run.
if (await shown(installing)) tallies.push(...(await Promise.all(['chromium', 'firefox'].map(walks))));
else tallies.push({ passed: 0, failed: 1 });

rmSync(reports, { recursive: true, force: true });
const { passed, failed } = addTallies(tallies);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

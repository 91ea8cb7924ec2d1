import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, readTally, tallyOfStep, type Tally } from './tally';
import { runBeside, type Ended } from '../run';

/**
 * `npm test`: type check, lint and unit tests beside the packages, which are built twice and held to the stores' rules, then end-to-end
 * tests in both browsers at once.
 * Every step that can run does, even if one before it failed, so that one run tells everything; what failed is
 * told once more at the end, and the last line counts the tests.
 */
const reports = mkdtempSync(join(tmpdir(), 'duibiao-tests-'));

const shown = async (running: Promise<Ended>): Promise<boolean> => {
  const { succeeded, show } = await running;
  show();
  return succeeded;
};

const step = async (...command: string[]): Promise<Tally> => tallyOfStep(command.join(' '), await shown(runBeside(...command)));

async function tests(name: string, ...options: string[]): Promise<Tally> {
  const file = join(reports, `${name}.json`);
  const succeeded = await shown(runBeside('vitest', 'run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`));
  return readTally(`tests of ${name}`, file, succeeded);
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
  () => step('wxt', 'zip'),
  () => step('wxt', 'zip', '-b', 'firefox', '--mv3'),
  () => step('tsx', 'scripts/release/reproduce.ts'),
  () => step('addons-linter', '--warnings-as-errors', '.output/firefox-mv3'),
);
const tallies = (await Promise.all([checks, builds])).flat();

// Without a browser the sentence that says what to install is the last thing said, not buried under tests that cannot run.
if (await shown(installing)) tallies.push(...(await Promise.all(['chromium', 'firefox'].map(walks))));
else tallies.push(tallyOfStep('installing the browsers', false));

rmSync(reports, { recursive: true, force: true });
const { passed, failed, failures } = addTallies(tallies);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

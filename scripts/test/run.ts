import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTallies, readTally, type Tally } from './tally';
import { run } from '../run';

/**
 * `npm test`: type check, lint, both builds, unit tests, end-to-end tests in real browsers.
 * Every step that can run does, even if one before it failed, so that one run tells everything; the last
 * line counts the tests. A step that is no test counts only when it fails.
 */
const reports = mkdtempSync(join(tmpdir(), 'duibiao-tests-'));

const step = (...command: string[]): Tally => ({ passed: 0, failed: run(...command) ? 0 : 1 });

function tests(name: string, ...options: string[]): Tally {
  const file = join(reports, `${name}.json`);
  const succeeded = run('vitest', 'run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  return readTally(file, succeeded);
}

const tallies = [
  step('tsc', '--noEmit'),
  step('eslint', '.', '--max-warnings', '0'),
  step('wxt', 'build'),
  step('wxt', 'build', '-b', 'firefox', '--mv3'),
  tests('unit'),
];

// Without a browser the sentence that says what to install is the last thing said, not buried under tests that cannot run.
const browsers = step('tsx', 'scripts/browsers/install.ts');
tallies.push(browsers);
if (browsers.failed === 0) tallies.push(tests('e2e', '--config', 'vitest.e2e.config.ts'));

rmSync(reports, { recursive: true, force: true });
const { passed, failed } = addTallies(tallies);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

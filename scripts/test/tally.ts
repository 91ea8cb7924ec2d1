import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
  /** What failed and why, a few lines for each: the end of a log is often all that is kept of it. */
  failures: string[];
}

/** The part of vitest's json report that is counted and told. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

const LINES_OF_A_REASON = 4;

const told = (what: string, why: string): string => [what, ...why.split('\n').slice(0, LINES_OF_A_REASON)].join('\n    ').trimEnd();

/** Each failed test, and each file that did not load, with where it stands and the first lines of the reason. */
function failuresOf({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length === 0 && message) return [told(file, message)];
    return tests.map(({ fullName, failureMessages }) => told(`${file} > ${fullName}`, failureMessages.join('\n')));
  });
}

/**
 * Counts of one vitest run from its json report. A run that failed without a failed test
 * (a file that does not load, an error outside tests, no report at all) counts as one failure.
 * @param run what was run, to be named where the report does not say what failed
 */
export function readTally(run: string, file: string, succeeded: boolean): Tally {
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : null;
  const failed = report?.numFailedTests ?? 0;
  const failures = report ? failuresOf(report) : [];
  if (!succeeded && failures.length === 0) failures.push(run);
  return { passed: report?.numPassedTests ?? 0, failed: succeeded ? failed : Math.max(failed, 1), failures };
}

/** A step that is no test: it counts only when it fails. */
export const tallyOfStep = (command: string, succeeded: boolean): Tally => ({ passed: 0, failed: succeeded ? 0 : 1, failures: succeeded ? [] : [command] });

export const addTallies = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
});

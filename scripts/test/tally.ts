import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's json report that is counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

/**
 * Counts of one vitest run from its json report. A run that failed without a failed test
 * (a file that does not load, an error outside tests, no report at all) counts as one failure.
 */
export function readTally(file: string, succeeded: boolean): Tally {
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : null;
  const failed = report?.numFailedTests ?? 0;
  return { passed: report?.numPassedTests ?? 0, failed: succeeded ? failed : Math.max(failed, 1) };
}

export const addTallies = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

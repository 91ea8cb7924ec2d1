import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addTallies, readTally, tallyOfStep } from '../../../scripts/test/tally';

const folder = mkdtempSync(join(tmpdir(), 'duibiao-tally-'));

const suite = (name: string, message: string, ...assertionResults: { fullName: string; status: string; failureMessages: string[] }[]) => ({
  name: join(process.cwd(), name),
  message,
  assertionResults,
});

let written = 0;
const report = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof suite>[]): string => {
  const file = join(folder, `${(written += 1)}.json`);
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
  return file;
};

describe('readTally', () => {
  it('takes the counts of the report', () => {
    expect(readTally('unit', report(7, 0), true)).toEqual({ passed: 7, failed: 0, failures: [] });
  });

  it('names what failed, with the beginning of the reason', () => {
    const long = ['expected 1 to be 2', ...Array.from({ length: 40 }, (_, i) => `    at line ${i}`)].join('\n');
    const file = report(5, 1, suite('tests/a.test.ts', '', { fullName: 'a sum is right', status: 'failed', failureMessages: [long] }, { fullName: 'else', status: 'passed', failureMessages: [] }));
    const { passed, failed, failures } = readTally('unit', file, false);
    expect({ passed, failed }).toEqual({ passed: 5, failed: 1 });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^tests\/a\.test\.ts > a sum is right\n\s+expected 1 to be 2\n/);
    expect(failures[0]!.split('\n').length).toBeLessThan(8);
  });

  it('names a file that does not load', () => {
    expect(readTally('unit', report(5, 0, suite('tests/b.test.ts', 'no such module')), false)).toEqual({ passed: 5, failed: 1, failures: ['tests/b.test.ts\n    no such module'] });
  });

  it('never calls a failed run clean', () => {
    expect(readTally('unit', report(5, 0), false)).toEqual({ passed: 5, failed: 1, failures: ['unit'] });
    expect(readTally('unit', join(folder, 'absent.json'), false)).toEqual({ passed: 0, failed: 1, failures: ['unit'] });
  });
});

describe('tallyOfStep', () => {
  it('counts only what failed', () => {
    expect(tallyOfStep('tsc', true)).toEqual({ passed: 0, failed: 0, failures: [] });
    expect(tallyOfStep('tsc', false)).toEqual({ passed: 0, failed: 1, failures: ['tsc'] });
  });
});

describe('addTallies', () => {
  it('sums both columns and keeps what failed', () => {
    expect(addTallies([{ passed: 1, failed: 0, failures: [] }, { passed: 2, failed: 1, failures: ['a'] }])).toEqual({ passed: 3, failed: 1, failures: ['a'] });
  });
});

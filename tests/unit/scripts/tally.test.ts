import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addTallies, readTally } from '../../../scripts/test/tally';

const folder = mkdtempSync(join(tmpdir(), 'duibiao-tally-'));
const report = (numPassedTests: number, numFailedTests: number): string => {
  const file = join(folder, `${numPassedTests}-${numFailedTests}.json`);
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests }));
  return file;
};

describe('readTally', () => {
  it('takes the counts of the report', () => {
    expect(readTally(report(7, 0), true)).toEqual({ passed: 7, failed: 0 });
    expect(readTally(report(5, 2), false)).toEqual({ passed: 5, failed: 2 });
  });

  it('never calls a failed run clean', () => {
    expect(readTally(report(5, 0), false)).toEqual({ passed: 5, failed: 1 });
    expect(readTally(join(folder, 'absent.json'), false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('addTallies', () => {
  it('sums both columns', () => {
    expect(addTallies([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 });
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const shared = path.resolve(import.meta.dirname, '../../../../shared');
const scorer = path.join(shared, 'score.mjs');
const absent = !existsSync(scorer);
if (absent) process.stderr.write('gold: ../shared is not here; the reader is not scored against the annotated reports\n');

/** Lowest shares that the reader may reach on the five annotated reports; raised when it gets better. */
const FLOOR = {
  recall: 0.99, precision: 0.99, span: 0.99, unit: 0.99, qualifier: 0.99, role: 0.98, scope: 0.85, period: 0.9,
  indicatorRecall: 0.95, indicatorPrecision: 0.95, partOf: 0.9, checkRecall: 1, checkVerdict: 1, page: 1, report: 1,
};

describe.skipIf(absent)('the annotated reports', () => {
  it('are read as well as before, with no false alarm', { timeout: 60_000 }, () => {
    const out = execFileSync(process.execPath, [scorer, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26, cwd: path.resolve(import.meta.dirname, '../../..') });
    const { sum } = JSON.parse(out) as { sum: { all: Record<string, [number, number]> } };
    const shares = Object.fromEntries(Object.keys(FLOOR).map((key) => [key, sum.all[key]![0] / sum.all[key]![1]]));
    for (const [key, floor] of Object.entries(FLOOR)) expect(shares[key], key).toBeGreaterThanOrEqual(floor);
    expect(sum.all.falseAlarms?.[0] ?? 0).toBe(0);
  });
});

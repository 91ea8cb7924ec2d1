import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../lib/export';
import { storedReport } from '../support/readings';

const now = new Date(2026, 10, 21, 0, 30);
const named = (regionName: string | null, year: number | null = 2019) => exportFileName([storedReport({ regionName, year })], 'tidy', now);

describe('exportFileName', () => {
  it('says place, year and day, or how many reports', () => {
    expect(named('衡阳市')).toBe('duibiao-衡阳市-2019-2026-11-21.csv');
    const ofBody = (body: string) => exportFileName([storedReport({ body, bodyKind: 'department' })], 'tidy', now);
    expect(ofBody('衡阳市司法局')).toBe('duibiao-衡阳市司法局-2019-2026-11-21.csv');
    expect(ofBody('金龙街道办事处')).toBe('duibiao-衡阳市-金龙街道办事处-2019-2026-11-21.csv');
    expect(named(null, null)).toBe('duibiao-2026-11-21.csv');
    expect(exportFileName([storedReport(), storedReport()], 'tidy', now)).toBe('duibiao-2-reports-2026-11-21.csv');
    expect(exportFileName([], 'tidy', now)).toBe('duibiao-2026-11-21.csv');
  });

  it('is safe on every system whatever a page calls itself', () => {
    expect(named('../../etc:a|b?*\u202Egpj.exe ')).toBe('duibiao-etc-a-b-gpj-exe-2019-2026-11-21.csv');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const file = named(name);
        expect(file).toMatch(/^duibiao-[^<>:"/\\|?*\s.\p{C}]*\.csv$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThan(255);
      }),
    );
  });
});

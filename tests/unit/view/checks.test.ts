import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import type { Check } from '../../../lib/model';
import { checkSentence, doubted, doubtedIn, figureKey } from '../../../lib/view/checks';
import { contents } from '../support/readings';
import { figure } from './records';

const t = translator('zh-CN');
const sum: Check = { kind: 'sum', total: 0, parts: [1, 2], stated: 1204, computed: 1200, verdict: 'differs' };
const figures = [figure({ value: 1204 }), figure({ value: 1000 }), figure({ value: 200 })];

describe('checkSentence', () => {
  it('shows the arithmetic of a sum', () => {
    expect(checkSentence(sum, figures, 'zh-CN', t)).toEqual({ name: '行政复议·收到申请', sentence: '1,000 + 200 = 1,200，原文写 1,204' });
  });

  it('says where the result was rounded to be shown', () => {
    const rate = [figure({ value: 95, unit: '%', role: 'rate', label: '办结率' }), figure({ value: 200 }), figure({ value: 300 })];
    const ratio: Check = { ...sum, kind: 'ratio', stated: 95, computed: 66.666666 };
    expect(checkSentence(ratio, rate, 'zh-CN', t)?.sentence).toBe('200 ÷ 300 ≈ 66.67%，原文写 95%');
  });

  it('does not say as the report\'s own what was set by hand', () => {
    const decided = { id: 'x', kind: 'added', read: null } as const;
    expect(checkSentence(sum, figures.map((one, at) => (at === 1 ? { ...one, decided } : one)), 'zh-CN', t)?.sentence).toBe('1,000 + 200 = 1,200，原文写 1,204（含人工更正的数）');
  });

  it('is silent about figures that are not there', () => {
    expect(checkSentence({ ...sum, parts: [1, 9] }, figures, 'zh-CN', t)).toBeNull();
    expect(checkSentence({ ...sum, total: 9 }, figures, 'zh-CN', t)).toBeNull();
  });
});

describe('doubted', () => {
  it('doubts the stated results of checks that differ alone', () => {
    expect([...doubted([sum, { ...sum, total: 1, verdict: 'rounding' }, { ...sum, total: 2, verdict: 'holds' }])]).toEqual([0]);
  });

  it('knows a figure of one report from that of another', () => {
    const [ours, theirs] = ['a', 'b'].map((id) => contents([{}], { id }));
    const all = doubtedIn([{ ...ours!, checks: [{ ...sum, reportId: 'a', index: 0, schemaVersion: 5 }] }, theirs!]);
    expect([ours!, theirs!].map(({ observations }) => all.has(figureKey(observations[0]!)))).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n';
import { backingUpInWords, exportingInWords } from '../../lib/view/exporting';

const [zh, en] = [translator('zh-CN'), translator('en')];

describe('a text', () => {
  it('has its counts written as all numbers are, and years as they are called', () => {
    expect(en('filterLeft', 3, 20000)).toBe('3 of 20,000');
    expect(zh('choiceCount', '行政执法', 4998)).toBe('行政执法（4,998）');
    expect(en('reportYear', '2024')).toBe('2024');
  });

  it('has the word that fits a count', () => {
    expect([0, 1, 2, 1500].map((n) => en('collectionCount', n))).toEqual(['0 reports', '1 report', '2 reports', '1,500 reports']);
    expect(en('matrixRows', 1, 2)).toBe('1 row, 2 reports');
    expect(en('collectionCountSamples', 3, 1)).toBe('3 reports, 1 of them a sample');
    expect(zh('collectionCount', 1)).toBe('1 份报告');
  });

  it('leaves nothing of what it is made of', () => {
    expect(en('restoreReading', '{$1|a|b} $2', 7)).toBe('Reading “{$1|a|b} $2”: 7 reports so far');
  });
});

describe('a file that is saved', () => {
  it('is told of by the name of the button: a backup is backed up, an export exported', () => {
    const saved = { state: 'saved', name: 'a.json', size: 812 } as const;
    expect(exportingInWords(saved, 'en', en)).toMatch(/^Exported a\.json/);
    expect(backingUpInWords(saved, 'en', en)).toMatch(/^Backed up as a\.json/);
    expect(backingUpInWords(saved, 'zh-CN', zh)).toMatch(/^已备份/);
  });
});

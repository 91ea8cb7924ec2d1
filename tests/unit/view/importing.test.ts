import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { failureInWords, refusalInWords } from '../../../lib/view/importing';

const t = translator('zh-CN');

describe('why an import came to nothing', () => {
  it('is said with the line and the column where there are such', () => {
    expect(failureInWords({ problem: 'cell', line: 12, columns: ['数值'] }, t)).toContain('第 12 行“数值”');
    expect(failureInWords({ problem: 'columns', line: null, columns: ['报告标识', '起始位置'] }, t)).toContain('2 栏，不能导入：报告标识，起始位置。');
    expect(failureInWords({ problem: 'columns', line: null, columns: ['a', 'b', 'c', 'd', 'e', 'f'] }, t)).toContain('6 栏，不能导入：a，b，c，d，e…。');
    expect(failureInWords({ problem: 'damaged', line: 3, columns: [] }, t)).toContain('第 3 行');
    expect(failureInWords({ problem: 'damaged', line: null, columns: [] }, t)).toBe(t('importNotOurs'));
    expect(failureInWords({ problem: 'full', line: null, columns: [] }, t)).toBe(t('importFull'));
    expect(refusalInWords('twice', t)).toBe(t('refusedTwice'));
  });
});

import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { failureInWords, refusalInWords } from '../../../lib/view/importing';

const t = translator('zh-CN');

describe('why an import came to nothing', () => {
  it('is said with the line and the column where there are such', () => {
    expect(failureInWords({ problem: 'cell', line: 12, column: '数值' }, t)).toContain('第 12 行“数值”');
    expect(failureInWords({ problem: 'columns', line: null, column: '报告标识' }, t)).toContain('“报告标识”');
    expect(failureInWords({ problem: 'damaged', line: 3, column: null }, t)).toContain('第 3 行');
    expect(failureInWords({ problem: 'damaged', line: null, column: null }, t)).toBe(t('importNotOurs'));
    expect(failureInWords({ problem: 'full', line: null, column: null }, t)).toBe(t('importFull'));
    expect(refusalInWords('twice', t)).toBe(t('refusedTwice'));
  });
});

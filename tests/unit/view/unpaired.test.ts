import { describe, expect, it } from 'vitest';
import type { UnpairedReason } from '../../../lib/compare/types';
import { translator } from '../../../lib/i18n';
import { byReason, reasonWords } from '../../../lib/view/unpaired';
import { figure } from './records';

const alone = (index: number, unpaired: UnpairedReason) => ({ ...figure({ index }), unpaired });

describe('figures without a counterpart', () => {
  it('stand by the reason, those without any hope last', () => {
    const groups = byReason([alone(0, 'unnamed'), alone(1, 'planned'), alone(2, 'absent'), alone(3, 'unnamed')]);
    expect(groups.map(({ reason, figures }) => [reason, figures.map(({ index }) => index)])).toEqual([['absent', [2]], ['planned', [1]], ['unnamed', [0, 3]]]);
  });

  it('say of which report the counterpart is missed, in either language', () => {
    expect(reasonWords('absent', '衡阳市 2019', translator('zh-CN'))).toBe('衡阳市 2019没有这些指标');
    expect(reasonWords('planned', '衡阳市 2019', translator('en'))).toBe('Plans for later years, compared with nothing');
  });
});

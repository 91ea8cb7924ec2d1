import { describe, expect, it } from 'vitest';
import { indicators } from '../../../lib/catalogue';
import { keysOf } from '../../../lib/catalogue/keys';
import { chancesFor } from '../../../lib/catalogue/rules';

describe('keysOf', () => {
  it.each([
    ['收到.{0,4}复议申请▮', ['复议申请▮']],
    ['(受理|办结)▮', ['受理', '办结']],
    ['(各类|行政)*规范性文件▮', ['规范性文件▮']],
    ['审[查核]意见', ['意见']],
    ['(?<!不予)受理(案件)?▮', ['受理']],
    ['(一|二)?▮', ['▮']],
    ['.{0,3}', null],
  ])('%s cannot match without %j', (pattern, keys) => {
    expect(keysOf(pattern).words).toEqual(keys);
  });
});

describe('what a pattern cannot match without beside that', () => {
  it.each([
    ['(收到|接到).{0,4}复议申请▮', [['收到', '接到']]],
    ['复议(申请)?.{0,2}率▮', [['率▮']]],
    ['(及格|合格)率▮', [['率▮']]],
    ['受理|办结', []],
    ['(一|二)(三|四)?五六', [['一', '二']]],
  ])('%s asks for %j too', (pattern, groups) => {
    expect(keysOf(pattern).further).toEqual(groups);
  });
});

describe('chancesFor', () => {
  const texts = [
    '收到行政复议申请▮', '新收行政复议案件▮', '受理▮', '不予受理▮', '办结率▮', '▮律师为法律顾问', '聘请▮专业律师组成法律顾问团', '市政府制定行政规范性文件▮',
    '评查行政执法案卷▮', '▮市直执法部门积极推进', '12345热线受理群众诉求▮', '▮', '一审▮', '罚没金额▮', '行政许可事项▮', '培训▮', '通过率▮', '▮个乡镇实现人民调解委员会全覆盖',
    '▮▮', '受理▮件▮', '',
  ];

  it('passes over no rule that would match', () => {
    for (const near of texts) {
      const found = chancesFor(near);
      const matching = indicators.flatMap(({ id, match }) =>
        match.filter((pattern) => new RegExp(/^(?:@\S+ )?(.+?)(?: \/\/ .+)?$/.exec(pattern)![1]!).test(near)).map(() => id),
      );
      const offered = found.flatMap(({ rule }) => (rule.indicator && rule.near().test(near) ? [rule.indicator.id] : []));
      expect(offered.sort(), near).toEqual(matching.sort());
    }
  });

  it('passes over most', () => {
    const patterns = indicators.reduce((sum, { match }) => sum + match.length, 0);
    for (const near of texts) expect(chancesFor(near).length, near).toBeLessThan(patterns / 5);
  });
});

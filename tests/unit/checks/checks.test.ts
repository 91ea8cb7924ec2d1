import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../lib/checks';
import { intervalOf, verdictOn } from '../../../lib/checks/intervals';
import { extract } from '../../../lib/extract';

const check = (text: string) => checksOf(extract(text, { year: 2023, kind: 'annual-report', publishedAt: null, regionName: '某市', level: 'city', body: null, bodyKind: null }));

describe('sums', () => {
  it('holds where the parts add up', () => {
    expect(check('办理行政应诉案件52件，其中一审32件，二审20件。')).toMatchObject([{ kind: 'sum', total: 0, parts: [1, 2], stated: 52, computed: 52, verdict: 'holds' }]);
  });

  it('differs where a complete division does not add up', () => {
    expect(check('办理行政应诉案件53件，其中一审32件，二审20件。')).toMatchObject([{ kind: 'sum', verdict: 'differs', stated: 53, computed: 52 }]);
  });

  it('accuses no one where the parts are only some', () => {
    expect(check('成立调解组织570个，其中行业性88个、驻所调解室43个。')).toEqual([]);
  });

  it('differs where parts named alike exceed their whole, or miss it by a slip of the pen', () => {
    expect(check('完成审计项目31项，其中财政审计14项，投资审计12项，绩效审计15项。')).toMatchObject([{ verdict: 'differs', computed: 41 }]);
    expect(check('完成审计项目131项，其中财政审计64项，投资审计52项，绩效审计5项。')).toMatchObject([{ verdict: 'differs', computed: 121 }]);
  });

  it('offers totals that stand last and parts that nothing announces, where they add up', () => {
    expect(check('办理代表建议132件、政协提案268件，共计400件。')).toMatchObject([{ kind: 'sum', total: 2, parts: [0, 1], verdict: 'holds' }]);
    expect(check('发现隐患183处，当场整改151处、限期整改32处。')).toMatchObject([{ kind: 'sum', total: 0, parts: [1, 2], verdict: 'holds' }]);
    expect(check('发现隐患183处，当场整改150处、限期整改32处。')).toEqual([]);
  });

  it.each([
    '办理时限由10个工作日压缩至5个工作日，网上可办率达100%。',
    '行政诉讼案件由120件下降至100件，占全省案件总数的3.2%。',
    '公证人员由15人增加到18人，办证量增长30%。',
    '调查对象由1.2万件增加到1.5万件，增长22%。',
    '收到行政复议申请120件，受理100件，不予受理10件，正在审查10件。',
    '清理证明事项300项，取消200项，保留90项，改为部门核查10项。',
    '行政应诉案件120件，其中一审80件，二审30件。',
    '培训行政执法人员和领导干部3000人，其中行政执法人员2000人，领导干部1500人。',
    '受理行政复议105件，办结98件，按期办结率100%。',
    '调解纠纷5000件，调解成功4900件，其中医疗纠纷调解成功率100%。',
    '办理各类法律事务787件，其中诉讼案件536件，非诉讼案件24件，公益法律服务256件。',
    '查处案件100件，其中刑事案件60件、民事案件30件等。',
    '受理投诉500件，其中食品类120件，药品类33件。',
    '收到行政复议申请34件，其中受理15件，办理行政应诉案件30件。',
    '培训500人次，其中领导干部120人次，发放资料900份。',
  ])('accuses no one of %s', (text) => {
    expect(check(text).filter((c) => c.verdict === 'differs')).toEqual([]);
  });

  it('knows that a rounded total can hide the difference', () => {
    expect(check('推送行政许可和行政处罚信息2.3万条，其中行政许可15670条，行政处罚7340条。')).toMatchObject([{ verdict: 'rounding' }]);
  });

  it('checks two divisions of one whole', () => {
    const found = check('受理行政复议申请96件，其中省级机关12件，市级机关30件，县级机关54件；其中涉及工伤认定50件，治安处罚26件，征地补偿20件。');
    expect(found.map((c) => [c.total, c.parts.length, c.verdict])).toEqual([[0, 3, 'holds'], [0, 3, 'holds']]);
  });
});

describe('ratios and changes', () => {
  it('holds once rounded to the printed digits', () => {
    expect(check('清理证明事项242项，取消224项，精简比例92.56%。')).toMatchObject([{ kind: 'ratio', verdict: 'holds' }]);
  });

  it('differs where no rounding explains it', () => {
    expect(check('调解矛盾纠纷2350件，调解成功2300件，调解成功率99.5%。').at(-1)).toMatchObject({ kind: 'ratio', verdict: 'differs' });
  });

  it('is rounding where the inputs are printed in 万', () => {
    expect(check('调解矛盾纠纷2.35万件，调解成功2.34万件，调解成功率99.5%。').at(-1)).toMatchObject({ kind: 'ratio', verdict: 'rounding' });
  });

  it('takes the loss rate of what was lost', () => {
    expect(check('办理行政应诉案件50件，审结45件，胜诉40件，败诉5件，败诉率11.1%。')).toMatchObject([{ kind: 'sum', total: 1, parts: [2, 3], verdict: 'holds' }, { kind: 'ratio', parts: [3, 1], verdict: 'holds' }]);
  });

  it('offers a rate that names its part, and never holds it against the report', () => {
    expect(check('排查隐患1906处，已整改1888处，整改率99.1%。')).toMatchObject([{ kind: 'ratio', parts: [1, 0], verdict: 'holds' }]);
    expect(check('排查隐患1906处，已整改1888处，整改率91%。')).toEqual([]);
  });

  it.each([
    ['收到申请500件，较上年增长25%（上年400件）。', 'holds'],
    ['收到申请500件，较上年增长25%（上年420件）。', 'differs'],
    ['收到申请64件，较2022年的51件增长25.5%。', 'holds'],
  ])('recomputes %s', (text, verdict) => {
    expect(check(text)).toMatchObject([{ kind: 'change', verdict }]);
  });

  it('recomputes a reduction from both ends', () => {
    expect(check('企业开办时间由5个工作日压缩至1个工作日，压缩80%。')).toMatchObject([{ kind: 'change', parts: [0, 1], computed: 80, verdict: 'holds' }]);
  });
});

describe('intervals', () => {
  it('keeps bounds open', () => {
    expect(intervalOf({ value: 100, step: 1, qualifier: 'over' }, true)).toEqual({ low: 100, high: Infinity });
    expect(verdictOn(false, { low: 90, high: 90 }, { low: 100, high: Infinity })).toBe('differs');
  });
});

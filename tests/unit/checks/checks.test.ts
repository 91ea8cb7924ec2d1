import { describe, expect, it } from 'vitest';
import { intervalOf, verdictOn } from '../../../lib/checks/intervals';
import { CONTEXT, read as readIn } from './support/read';

const read = (text: string) => readIn(text, { ...CONTEXT, year: 2023 });
const check = (text: string) => read(text).checks;

describe('sums', () => {
  it('holds where the parts add up', () => {
    expect(check('办理行政应诉案件52件，其中一审32件，二审20件。')).toMatchObject([{ kind: 'sum', total: 0, parts: [1, 2], stated: 52, computed: 52, verdict: 'holds' }]);
  });

  it('differs where a complete division does not add up', () => {
    expect(check('办理行政应诉案件53件，其中一审30件，二审20件，再审2件。')).toMatchObject([{ kind: 'sum', verdict: 'differs', stated: 53, computed: 52 }]);
  });

  it('tells, and accuses no one, where a kind may be left unnamed', () => {
    expect(read('办理行政应诉案件53件，其中一审32件，二审20件。')).toMatchObject({ checks: [], gaps: [{ kind: 'sum', total: 0, parts: [1, 2], stated: 53, computed: 52 }] });
  });

  it('says nothing where the list says that it is not all', () => {
    expect(read('查处案件100件，其中刑事案件60件、民事案件30件等。')).toMatchObject({ checks: [], gaps: [] });
    expect(read('查处案件100件，其中重点领域案件60件、涉企案件30件。')).toMatchObject({ checks: [], gaps: [] });
  });

  it.each([
    ['受理复议案件60件，其中公安类30件、自然资源类14件、其他类12件。', 'a list that ends with the rest'],
    ['公示许可决定和处罚决定860条，其中许可决定590条，处罚决定240条。', 'the whole named by its parts'],
    ['受理投诉举报咨询900件，其中投诉400件、举报150件、咨询360件。', 'the whole named by its parts, run together'],
    ['作出处罚决定900件，按程序分，简易程序600件，普通程序200件。', 'a division by few values'],
    ['收到建议90条，其中已采纳60条，未采纳20条。', 'a thing and its denial'],
    ['办理代表建议132件、政协提案268件，共计410件。', 'a total that stands last'],
    ['清理文件300件，继续有效200件，修改40件，废止50件。', 'three outcomes without a word'],
  ])('differs in %s (%s)', (text) => {
    expect(check(text)).toMatchObject([{ kind: 'sum', verdict: 'differs' }]);
  });

  it('accuses no one where the parts are only some', () => {
    expect(check('成立调解组织570个，其中行业性88个、驻所调解室43个。')).toEqual([]);
  });

  it('differs where classes exceed their whole, and tells what is left where they miss it', () => {
    expect(check('完成审计项目31项，其中财政审计14项，投资审计12项，绩效审计15项。')).toMatchObject([{ verdict: 'differs', computed: 41 }]);
    expect(read('完成审计项目131项，其中财政审计64项，投资审计52项，绩效审计5项。')).toMatchObject({ checks: [], gaps: [{ computed: 121 }] });
  });

  it('differs where a likely list misses its whole by what a slip makes and chance hardly does', () => {
    expect(check('受理案件18342件，其中食品类12960件，药品类4382件。')).toMatchObject([{ verdict: 'differs', computed: 17342 }]);
    expect(check('受理案件18342件，其中食品类12960件，药品类4259件。')).toEqual([]);
  });

  it('offers totals that stand last and parts that nothing announces, where they add up', () => {
    expect(check('办理代表建议132件、政协提案268件，共计400件。')).toMatchObject([{ kind: 'sum', total: 2, parts: [0, 1], verdict: 'holds' }]);
    expect(check('发现隐患183处，当场整改151处、限期整改32处。')).toMatchObject([{ kind: 'sum', total: 0, parts: [1, 2], verdict: 'holds' }]);
    expect(check('发现隐患183处，当场整改150处、限期整改32处。')).toEqual([]);
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
  it('finds the part of a rate by one of its names, of one character too', () => {
    expect(check('评查案卷16卷，其中优秀12卷，规范率和优率均为75%。')).toMatchObject([{ kind: 'ratio', total: 2, parts: [1, 0], verdict: 'holds' }]);
  });

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

  it('holds a rate against the report where its name says of which two figures it is', () => {
    expect(check('排查隐患1906处，已整改1888处，整改率99.1%。')).toMatchObject([{ kind: 'ratio', parts: [1, 0], verdict: 'holds' }]);
    expect(check('排查隐患1906处，已整改1888处，整改率91%。')).toMatchObject([{ kind: 'ratio', parts: [1, 0], verdict: 'differs' }]);
    expect(check('218人参加执法资格考试，合格187人，合格率88.5%。')).toMatchObject([{ kind: 'ratio', parts: [1, 0], verdict: 'differs' }]);
  });

  it('only tells where the base may be another', () => {
    expect(read('受理办件57218件，办结57103件，办结率98.8%。')).toMatchObject({ checks: [], gaps: [{ kind: 'ratio', total: 2, parts: [1, 0], stated: 98.8 }] });
    expect(read('排查隐患1906处，已整改1838处，整改率100%。')).toMatchObject({ checks: [], gaps: [{ kind: 'ratio' }] });
    expect(read('收到申请800件，办结830件（含上年结转），办结率98.6%。')).toMatchObject({ checks: [], gaps: [] });
  });

  it('differs where the numbers go the other way than the words', () => {
    expect(check('收到申请64件，较2022年的91件增长25.5%。')).toMatchObject([{ kind: 'change', verdict: 'differs' }]);
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

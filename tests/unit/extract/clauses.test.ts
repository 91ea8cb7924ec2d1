import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract';

const read = (text: string) =>
  extract(text, { year: 2023, kind: 'annual-report', publishedAt: null, regionName: '青山县', level: 'county', body: null, bodyKind: null }).observations;

describe('words on both sides of a number', () => {
  it.each([
    // What a long bracket says by the way is passed over: the words go on before it.
    ['全年审结行政复议案件135件,其中纠错(含撤销、变更和确认违法)29件。', '29件', '行政复议案件·纠错', 'reconsideration.corrected'],
    ['列入甲类(问题已经解决或者基本解决的)有19件,列入乙类(正在解决或者列入计划的)有6件。', '6件', '列入乙类', null],
    ['全县17个司法所均实现独立办公。', '17个', '司法所', null],
    ['行政许可事项进一步减少到254项。', '254项', '行政许可事项', 'permits.items.retained'],
    ['企业开办收费降幅最高达40%。', '40%', '企业开办收费降幅', null],
    ['梳理26个领域的政务公开标准目录。', '26个', '梳理政务公开标准目录', null],
    ['有60余人取得了法律职业资格。', '60余人', '取得法律职业资格', 'staff.legal'],
    ['行政处罚案件数量和处罚金额较上年分别上升18%和57%。', '57%', '处罚金额较上年上升', null],
  ])('%s', (text, quote, label, indicator) => {
    expect(read(text).find((o) => o.quote === quote)).toMatchObject({ label, indicator });
  });

  it('say whose rise each rate is', () => {
    expect(read('办理案件数量和罚款金额较去年同期分别上升18%和57%。').map((o) => [o.label, o.trend])).toEqual([['办理案件数量较去年同期上升', 'up'], ['罚款金额较去年同期上升', 'up']]);
  });

  it.each([
    ['负责人出庭应诉率从2021年全年的35%提高到2022年全年的69.65%。', [['change-from', '2021', 'litigation.appearance-rate'], ['change-to', '2022', 'litigation.appearance-rate']]],
    ['局机关由原来的14个科室重组为7个股室。', [['change-from', '2023', null], ['change-to', '2023', null]]],
  ])('name both ends of a change: %s', (text, ends) => {
    expect(read(text).map((o) => [o.role, o.period, o.indicator])).toEqual(ends);
  });

  it.each([
    ['2018年1月至2020年5月底,全县收到行政复议申请284件,审结218件。', ['2018-01/2020-05', '2018-01/2020-05']],
    ['2019年至2022年,全县办理行政复议案件300件。', ['2019/2022']],
    ['2021年至今已提供法律服务约6.7万人次。', ['2021/..']],
    ['开展2020年4月至2022年3月期间合同清理工作,清理合同469件。', ['2020-04/2022-03']],
    ['落实《法治政府建设规划(2021年至2025年)》,召开会议4次。', ['2023']],
  ])('tell the span of time: %s', (text, periods) => {
    expect(read(text).map((o) => o.period)).toEqual(periods);
  });

  it.each([
    ['引发争议的事项为:行政处罚210,占33.9%;行政强制106,占17.1%。', [210, 33.9, 106, 17.1]],
    ['共审结复议案件469,审结率为83.4%。', [469, 83.4]],
    ['2023总共办理复议案件66件。', [66]],
    ['受理8890诉求655件。', [655]],
    ['接访14批(次),检查2400余家(次)。', [14, 2400]],
  ])('count what has no measure word, and no year or hotline: %s', (text, values) => {
    expect(read(text).map((o) => o.value)).toEqual(values);
  });
});

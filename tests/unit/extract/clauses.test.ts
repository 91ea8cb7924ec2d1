import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract';

const read = (text: string) =>
  extract(text, { year: 2023, kind: 'annual-report', publishedAt: null, regionName: '青山县', level: 'county', body: null, bodyKind: null }).observations;

describe('words on both sides of a number', () => {
  it.each([
    // What a long bracket says by the way is passed over: the words go on before it.
    ['全年审结行政复议案件135件,其中纠错(含撤销、变更和确认违法)29件。', '29件', '行政复议案件·纠错', 'reconsideration.corrected'],
    ['属于甲档(当年就能够办妥的)有31件,属于乙档(留到下一年再办的)有7件。', '7件', '属于乙档', null],
    ['全县12个司法所均有独立的院子。', '12个', '司法所', null],
    ['县级行政许可事项进一步减少到306项。', '306项', '县级行政许可事项', 'permits.items.retained'],
    ['企业开办收费降幅最高达40%。', '40%', '企业开办收费降幅', null],
    ['编成19个领域的政务公开标准手册。', '19个', '编成政务公开标准手册', null],
    ['有8人取得了法律职业资格。', '8人', '取得法律职业资格', 'staff.legal'],
    ['行政处罚案件数量和处罚金额较上年分别上升6%和41%。', '41%', '处罚金额较上年上升', null],
  ])('%s', (text, quote, label, indicator) => {
    expect(read(text).find((o) => o.quote === quote)).toMatchObject({ label, indicator });
  });

  it('give a number in a bracket of its own the words before the bracket', () => {
    const figures = read('行政复议案件(61件)、行政诉讼案件(22件)、信访事项(140件)均已办结。');
    expect(figures.map((o) => [o.label, o.partOf])).toEqual([['行政复议案件', null], ['行政诉讼案件', null], ['信访事项', null]]);
  });

  it.each([
    ['收到申请61件【其中:处罚类50件、许可类11件】。', [['收到申请', null], ['申请·处罚类', 0], ['申请·许可类', 0]]],
    ['研究议题①12个②15个。', [['研究议题', null], ['研究议题', null]]],
    ['平均办理时间缩短至25.6天。', [['平均办理时间', null]]],
    ['抽检合格率≥95%。', [['抽检合格率', null]]],
  ])('read every bracket and mark: %s', (text, expected) => {
    expect(read(text).map((o) => [o.label, o.partOf])).toEqual(expected);
  });

  it('say whose rise each rate is', () => {
    expect(read('办理案件数量和罚款金额较去年同期分别上升6%和41%。').map((o) => [o.label, o.trend])).toEqual([['办理案件数量较去年同期上升', 'up'], ['罚款金额较去年同期上升', 'up']]);
  });

  it.each([
    ['负责人出庭应诉率从2021年全年的52%提高到2022年全年的88.4%。', [['change-from', '2021', 'litigation.appearance-rate'], ['change-to', '2022', 'litigation.appearance-rate']]],
    ['局机关由原来的11个股室重组为8个股室。', [['change-from', '2023', null], ['change-to', '2023', null]]],
  ])('name both ends of a change: %s', (text, ends) => {
    expect(read(text).map((o) => [o.role, o.period, o.indicator])).toEqual(ends);
  });

  it.each([
    ['2019年2月至2021年9月底,全县收到行政复议申请141件,审结130件。', ['2019-02/2021-09', '2019-02/2021-09']],
    ['2019年至2022年,全县办理行政复议案件300件。', ['2019/2022']],
    ['2021年至今已接待来访约3.1万人次。', ['2021/..']],
    ['复核2020年7月至2022年6月期间签订的合同,共复核合同318件。', ['2020-07/2022-06']],
    ['落实《法治政府建设规划(2021年至2025年)》,召开会议4次。', ['2023']],
  ])('tell the span of time: %s', (text, periods) => {
    expect(read(text).map((o) => o.period)).toEqual(periods);
  });

  it.each([
    ['引发争议的事项为:行政处罚74,占61.2%;行政强制29,占24%。', [74, 61.2, 29, 24]],
    ['全年审结复议案件88,审结率为91.7%。', [88, 91.7]],
    ['收案数:96;结案数:90。', [96, 90]],
    ['2023总共办理应诉案件37件。', [37]],
    ['转办8890诉求412件。', [412]],
    // Wrong is worse than unread: what was cut in two is left alone.
    ['审结 1 20 件,纠错率为12 . 5%。', []],
    ['接访26批(次),检查910余家(次),接听1300个(次),涉及5大类型行业。', [26, 910, 1300, 5]],
  ])('count what has no measure word, and no year or hotline: %s', (text, values) => {
    expect(read(text).map((o) => o.value)).toEqual(values);
  });
});

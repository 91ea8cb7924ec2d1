import { describe, expect, it } from 'vitest';
import { extract, type ReportContext } from '../../../lib/extract';

const report: ReportContext = { year: 2023, kind: 'annual-report', publishedAt: '2024-03-20', regionName: '某县', level: 'county', body: null, bodyKind: null };
const read = (text: string, context: Partial<ReportContext> = {}) => extract(text, { ...report, ...context }).observations;
const by = (text: string, quote: string, context?: Partial<ReportContext>) => {
  const found = read(text, context).find((o) => o.quote === quote);
  expect(found, quote).toBeDefined();
  return found!;
};

describe('indicators by what the sentence counts', () => {
  it.each([
    ['全年共收到行政复议申请86件，依法受理71件。', '86件', 'reconsideration.applications.received'],
    ['全年共收到行政复议申请86件，依法受理71件。', '71件', 'reconsideration.accepted'],
    ['行政机关负责人出庭应诉率达98.5%。', '98.5%', 'litigation.appearance-rate'],
    ['办理法律援助案件512件。', '512件', 'legal-aid.cases'],
    ['县政府制定行政规范性文件９件。', '９件', 'normative.made'],
    ['12345热线受理群众诉求3.2万件，满意率97.1%。', '97.1%', 'hotline.satisfaction-rate'],
    ['承办人大代表建议45件、政协提案61件，办结率100%。', '61件', 'cppcc.proposals'],
    ['抽取执法案卷120卷开展评查。', '120卷', 'case-files.reviewed'],
    ['聘请5名律师担任政府法律顾问。', '5名', 'counsel.lawyers'],
    ['开展学法考试，通过率96%。', '96%', 'exam.pass-rate'],
  ])('%s %s', (text, quote, indicator) => {
    expect(by(text, quote).indicator).toBe(indicator);
  });

  it('settles one word by what the text is about', () => {
    const text = '办理行政复议案件30件，受理28件。办理法律援助案件90件，受理88件。';
    expect(by(text, '28件').indicator).toBe('reconsideration.accepted');
    expect(by(text, '88件').indicator).not.toBe('reconsideration.accepted');
  });

  it('names none where none fits', () => {
    expect(by('全县种植柑橘3万亩。', '3万亩').indicator).toBeNull();
  });
});

describe('whose and when', () => {
  it('takes the nearest scope word and carries 本级 through the paragraph', () => {
    const text = '县本级收到行政复议申请20件。受理18件。\n全县开展普法活动60场。';
    expect(by(text, '20件').scope).toBe('government');
    expect(by(text, '18件').scope).toBe('government');
    expect(by(text, '60场').scope).toBe('jurisdiction');
  });

  it.each([
    ['2022年，全县调解纠纷900件。', '900件', '2022'],
    ['全县调解纠纷900件。', '900件', '2023'],
    ['截至2023年12月底，全县共有执法人员310名。', '310名', '../2023-12-31'],
    ['2021年以来，累计培训500人。', '500人', '2021/..'],
    ['今年上半年，开展检查40次。', '40次', '2023-01/2023-06'],
    ['2021年以来先后3次清理审批事项，保留行政许可60项。', '60项', '2023'],
  ])('%s', (text, quote, period) => {
    expect(by(text, quote).period).toBe(period);
  });

  it('reads 目前 in a briefing as of its day', () => {
    expect(by('目前，全市建成调解组织50个。', '50个', { kind: 'press-briefing', publishedAt: '2023-06-01' }).period).toBe('../2023-06-01');
  });
});

describe('parts, roles and labels', () => {
  it('ties announced parts to their whole', () => {
    const [whole, first, second] = read('办理行政应诉案件52件，其中一审32件、二审20件。');
    expect(whole!.partOf).toBeNull();
    expect([first!.partOf, second!.partOf]).toEqual([0, 0]);
    expect(first!.indicator).toBe('litigation.first');
  });

  it('keeps the parts’ own topics to themselves', () => {
    const text = '受理行政复议申请40件，其中涉及行政处罚25件，行政许可15件。审结38件。';
    expect(by(text, '15件').indicator).toBe('reconsideration.by-type');
    expect(by(text, '38件').indicator).toBe('reconsideration.concluded');
  });

  it('knows both ends of a change', () => {
    expect(read('企业开办时间由5个工作日压缩至1个工作日。').map((o) => o.role)).toEqual(['change-from', 'change-to']);
  });

  it('says the direction of a rate of change', () => {
    expect(by('案件数同比下降12.3%。', '12.3%').trend).toBe('down');
    expect(by('案件数同比增长12.3%。', '12.3%').trend).toBe('up');
  });

  it.each([
    ['聘任2名律师为法律顾问。', '聘任律师·为法律顾问'],
    ['收到行政复议申请34件。', '收到行政复议申请'],
    ['共有62个单位聘请了法律顾问。', '单位·聘请法律顾问'],
  ])('%s is called %s', (text, label) => {
    expect(read(text)[0]!.label).toBe(label);
  });

  it('continues a list', () => {
    expect(read('名录库共收录185家企业、532家个体工商户。').map((o) => o.label)).toEqual(['名录库共收录·企业', '名录库共收录·个体工商户']);
  });
});

describe('durations', () => {
  it('are figures only as results or service limits', () => {
    expect(read('设立24小时自助服务区，实施三年行动计划，连续4年获评优秀，推动5个工作日办结。').map((o) => o.quote)).toEqual(['4年', '5个工作日']);
  });
});

describe('length', () => {
  it('gives one observation for each figure of a long text, at offsets of the text itself', () => {
    const sentence = '全县共开展检查12次，发现问题30个，整改率98%。\n';
    const text = sentence.repeat(200);
    const observations = read(text);
    expect(observations).toHaveLength(600);
    for (const o of observations) expect(text.slice(o.start, o.end)).toBe(o.quote);
  });
});

describe('去年', () => {
  it('is the year before, in a work summary too', () => {
    expect(by('去年，全县调解纠纷700件。', '700件', { kind: 'work-summary' }).period).toBe('2022');
  });

  it('is the report’s own year where the report begins with 去年以来', () => {
    expect(by('去年以来，我县推进依法行政。\n去年全县调解纠纷700件。', '700件', { kind: 'work-summary' }).period).toBe('2023');
  });
});

describe('years quoted for comparison', () => {
  it('keep their year, what they count, and are no part', () => {
    const found = read('收到行政复议申请64件，较2022年的51件增长25.5%。');
    expect(found[1]).toMatchObject({ value: 51, period: '2022', indicator: 'reconsideration.applications.received', partOf: null, label: found[0]!.label });
    expect(read('查处案件500件（上年420件）。')[1]).toMatchObject({ period: '2022', partOf: null });
  });

  it('stand at both ends of a change', () => {
    expect(read('行政应诉案件败诉率由上年的11.8%下降至8.9%。')).toMatchObject([
      { role: 'change-from', period: '2022', indicator: 'litigation.loss-rate' },
      { role: 'change-to', period: '2023', indicator: 'litigation.loss-rate' },
    ]);
  });
});

describe('money and bounds', () => {
  it.each([['612万余元', 6120000, 'over'], ['1.5亿余元', 150000000, 'over'], ['逾百万元', 1000000, 'over'], ['百余家', 100, 'over']])('%s', (quote, value, qualifier) => {
    expect(read(`挽回损失${quote}。`)).toMatchObject([{ quote, value, qualifier, unit: quote.at(-1) }]);
  });

  it('keeps the sign of a rate that fell', () => {
    expect(read('产值同比增长-3.5%。')).toMatchObject([{ quote: '-3.5%', value: -3.5 }]);
  });
});

describe('a street office', () => {
  const street = { regionName: '某区', level: 'county' as const, body: '某街道办事处', bodyKind: 'subdistrict' as const };

  it('tells of its own doing, of its area, and of the district above', () => {
    const found = read('制定规范性文件2件。辖区建有调解组织12个。在全区14个镇街中列第3名。', street);
    expect(found.map((o) => o.scope)).toEqual(['government', 'jurisdiction', 'superior', expect.anything()]);
  });
});

it.each([
  ['期末在册主体11.26万户，上年同期为10.03万户，增幅12.3%。', ['2023', '2022', '2023']],
  ['收案268件（2022年收案166件）；受理231件。', ['2023', '2022', '2023']],
  ['发生事故36起、死亡31人，而2022年分别为45起、38人，同比分别下降20%和18.4%。', ['2023', '2023', '2022', '2022', '2023', '2023']],
  ['上半年评查72本，下半年评查93本，全年共评查165本。', ['2023-01/2023-06', '2023-07/2023-12', '2023']],
  ['总量由2022年底的8.47万户增加到2023年底的9.16万户。', ['../2022-12-31', '../2023-12-31']],
])('an earlier year told for comparison holds no further than it is told: %s', (text, periods) => {
  expect(read(text).map((o) => o.period)).toEqual(periods);
});

describe('figures that were once passed over', () => {
  it.each([
    ['向上级报送备案6件。', ['6件']],
    ['热线接听电话16.2万个，监督电话12345。', ['16.2万个']],
    ['其中占道经营六件、市容环境一件，罚款五百元。', ['六件', '一件', '五百元']],
    ['每村一名，每年一次，下发通报一份。', ['一份']],
    ['审批时限由法定的60日压缩至5日。', ['60日', '5日']],
    ['考核分值由3分提高到5分。', ['3分', '5分']],
    ['平均浓度34.6微克/立方米。', ['34.6微克/立方米']],
  ])('%s', (text, quotes) => {
    expect(read(text).map((o) => o.quote)).toEqual(quotes);
  });

  it('both ends of a change are told apart by its verb', () => {
    expect(read('执法队伍由改革前的198支整合为117支。').map((o) => o.role)).toEqual(['change-from', 'change-to']);
    expect(read('自治区许可事项减至299项。')[0]!.role).toBe('count');
  });
});

describe('spans of years', () => {
  it.each([
    ['近三年来，共清理文件72件。', '2021/2023'],
    ['2013年底保留审批事项60项。', '../2013-12-31'],
    ['上半年，开展检查40次。', '2023-01/2023-06'],
    ['5月至6月，开展检查40次。', '2023-05/2023-06'],
    ['截至6月30日，今年已开展检查40次。', '../2023-06-30'],
    ['自2015年获得立法权以来，制定法规8部。', '2015/..'],
    ['年底，考核组检查单位38家。', '2023'],
    ['2018年、2021年、2022年分别查处案件10件、12件、15件。', '2018'],
  ])('%s', (text, period) => {
    expect(read(text)[0]!.period).toBe(period);
  });
});

describe('a year by which something shall be', () => {
  it.each([
    ['到2025年，示范乡镇达到60%。全年办理案件30件。', ['2025', '2023']],
    ['办理案件12件，力争到2024年底办理30件、培训300人次。', ['2023', '2024', '2024']],
    ['围绕到2025年末示范乡镇达到60%的目标，全年建成示范村12个。', ['2025', '2023']],
  ])('later than the report dates what is aimed at: %s', (text, periods) => {
    expect(read(text).map((o) => o.period)).toEqual(periods);
  });

  it.each([
    ['到2023年底，建成示范村30个。', '2023'],
    ['到2021年，建成示范村30个。', '2023'],
    ['将试点期限延长到2025年，惠及群众30户。', '2023'],
    ['到2024年3月底，共受理12件。', '2023'],
    ['2024年到2025年，建成站点20个。', '2024/2025'],
  ])('is not read into: %s', (text, period) => {
    expect(read(text)[0]!.period).toBe(period);
  });
});

describe('scope in brackets', () => {
  it('ends with the bracket', () => {
    const found = read('全县立案查处违法案件326起（其中县本级41起），罚没款298万元。');
    expect(found.map((o) => o.scope)).toEqual(['jurisdiction', 'government', 'jurisdiction']);
  });
});

describe('lists and ranges', () => {
  it('gives each number of a list with 分别 its own name', () => {
    const found = read('一审、二审、再审行政应诉案件分别为3件、5件和8件。');
    expect(found.map((o) => o.label.split('·').at(-1))).toEqual(['一审', '二审', '再审行政应诉案件']);
    expect(found.map((o) => o.value)).toEqual([3, 5, 8]);
  });

  it('reads a range as one figure that says its lower end', () => {
    expect(read('全年开展检查10至15次。')).toMatchObject([{ quote: '10至15次', value: 10, unit: '次', qualifier: 'atLeast' }]);
  });

  it('names both ends of a change by what changes', () => {
    expect(read('企业开办由原来的20个工作日缩短为7个工作日。').map((o) => o.label)).toEqual(['企业开办', '企业开办']);
  });
});

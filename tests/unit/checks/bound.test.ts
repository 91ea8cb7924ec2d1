import { describe, expect, it } from 'vitest';
import { read } from './support/read';

/** Each check as kind, verdict and the printed figures it stands on. */
function told(text: string): string[] {
  const { observations, checks } = read(text);
  const quote = (i: number): string => observations[i]!.quote;
  return checks.map(({ kind, verdict, total, parts }) => `${kind} ${verdict} ${quote(total)}=${parts.map(quote).join('+')}`);
}

describe('relations told in other words', () => {
  it.each([
    // Shares
    ['配备法制审核人员240人，取得法律职业资格的96人，占40%。', 'ratio holds 40%=96人+240人'],
    ['评查案卷200卷。评查的案卷中，处罚类130卷、许可类70卷，各占65%和35%。', 'ratio holds 35%=70卷+200卷'],
    ['全年新收案件800件，其中劳动类最多，有240件，占新收总量的30%，治安类有160件，占20%。', 'ratio holds 20%=160件+800件'],
    ['受理案件500件，治安、劳动领域居前，分别为200件、125件，占总数的40%和25%。', 'ratio holds 40%=200件+500件'],
    // Rates by another or a shorter name, before their part, or several together
    ['应参加轮训640人，实际参加608人，参训率95%。', 'ratio holds 95%=608人+640人'],
    ['出台规范性文件12件，向上级报送备案12件，报备率、规范率均为100%。', 'ratio holds 100%=12件+12件'],
    ['审结案件250件，以调解、和解、撤回方式结案80件，调撤率32%。', 'ratio holds 32%=80件+250件'],
    ['抽评案卷160卷，优秀率由上年的50%提高到60%，其中优秀案卷96卷。', 'ratio holds 60%=96卷+160卷'],
    ['应出庭80件，负责人实际出庭76件，出庭应诉率保持95%。', 'ratio holds 95%=76件+80件'],
    // Changes
    ['派出机构由40个整合为10个，减幅75%。', 'change holds 75%=40个+10个'],
    ['原有审批事项400项，经清理后保留300项，精简率25%。', 'change holds 25%=400项+300项'],
    ['在原有500项事项的基础上，取消60项、下放40项，余下400项，精简20%。', 'change holds 20%=500项+400项'],
    ['许可事项由年初的250项减至年末的200项，减少了20%。', 'change holds 20%=250项+200项'],
    ['发生事故20起、受伤30人，而2021年分别为25起、40人，同比分别下降20%和25%。', 'change holds 25%=40人+30人'],
    // Sums
    ['上年结转案件30件，本年新收170件，两项相加共200件。', 'sum holds 200件=30件+170件'],
    ['公示许可信息520条和处罚信息180条，两类信息共计700条。', 'sum holds 700条=520条+180条'],
    ['上半年检查84次，下半年检查96次，全年共检查180次。', 'sum holds 180次=84次+96次'],
    ['发现隐患320处，已整改305处，整改率95.3%，其余15处正在整改。', 'sum holds 320处=305处+15处'],
    ['受理案件150件，涉及治安、劳动、土地及其他领域的依次为70件、40件、25件、15件。', 'sum holds 150件=70件+40件+25件+15件'],
    ['审结案件240件。从审理结果看，维持130件，驳回60件，撤销20件，终止30件。', 'sum holds 240件=130件+60件+20件+30件'],
    ['新收案件180件，连同上年结转20件，共200件。新收案件按来源分，来信90件，来访50件，网上40件。', 'sum holds 180件=90件+50件+40件'],
    ['清理2003年以来印发的文件90件，其中继续有效60件，废止30件。', 'sum holds 90件=60件+30件'],
    ['审核事项410件，具体为合同200件、文件110件、议题100件。', 'sum holds 410件=200件+110件+100件'],
    ['新收申请260件，同比上升30%（2021年新收200件）；受理230件，不予受理12件，告知补正18件。', 'sum holds 260件=230件+12件+18件'],
  ])('are found: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    // The second of two bases, or a share of something not told
    ['持证人员300人，其中女性90人，本科以上学历占82%。', ''],
    ['承接下放事项33项、取消12项、下放21项。', ''],
    ['清理事项400项，保留300项，取消40项，精简率10%。', 'differs'],
    ['原有事项400项，取消40项，下放30项，转为备案30项，保留300项，精简率17.5%。', 'differs'],
    ['投诉案件由40%降至30%，降幅10%。', 'differs'],
    ['原有职权3000项，经取消、下放后保留2400项，精简率20%。', 'ratio'],
    ['开展检查200次，发现问题52个，占比由上年的30%降至28%。', 'differs'],
    ['查处案件300件，占全省的12%。', 'differs'],
    ['审结案件96件，调解撤回48件，全省平均调撤率45%。', 'differs'],
  ])('are not made up: %s', (text, word) => {
    expect(told(text).filter((one) => word === '' || one.includes(word))).toEqual([]);
  });

  it('accuses where the sentence has said what its shares are of', () => {
    expect(told('新收案件800件，其中劳动类最多，有240件，占新收总量的30%，治安类有160件，占26%。')).toContain('ratio differs 26%=160件+800件');
  });

  it('keeps 其中 to the whole of its own sentence, though the list would make up another', () => {
    expect(told('收到复议申请38件，受理16件，不予受理2件，作其他处理20件；已受理案件中，维持9件、纠正4件、终止3件。办理行政应诉案件48件，其中一审18件，二审19件，再审1件。')).toContain('sum differs 48件=18件+19件+1件');
  });

  it('accuses of a change told in turn', () => {
    expect(told('发生事故20起、受伤30人，而2021年分别为25起、40人，同比分别下降20%和35%。')).toContain('change differs 35%=40人+30人');
  });
});

describe('what a figure is a part of', () => {
  const wholeOf = (text: string, part: string): string | null => {
    const { observations } = read(text);
    const { partOf } = observations.find(({ quote }) => quote === part)!;
    return partOf === null ? null : observations[partOf]!.quote;
  };

  it.each([
    ['全县持证人员1200人，组织240人参加考试，合格216人。', '216人', '240人'],
    ['对60卷案卷进行了评查，评出优秀案卷12卷、合格案卷45卷、不合格案卷3卷。', '3卷', '60卷'],
    ['受理投诉36起，办结35起。', '35起', '36起'],
    ['全年收到申请26件，受理23件，不予受理3件。已审结22件，其中维持12件，撤销4件，终止6件；从案件类型看，土地类13件，治安类7件，工伤类3件。', '13件', '23件'],
    ['评查处罚案卷60卷、许可案卷40卷，评出优秀案卷12卷。', '12卷', null],
    ['评查案卷60卷，2卷获评全省优秀案卷。', '2卷', null],
    ['办理处罚案件600件，向公安机关移送涉嫌犯罪案件12件。', '12件', null],
    ['出台规范性文件14件，向市政府报备13件。', '13件', null],
    ['许可事项调整为286项，取消21项。', '21项', null],
    ['上年结转16件，新收184件，两项合计200件，审结150件。', '184件', null],
  ])('%s %s', (text, part, whole) => {
    expect(wholeOf(text, part)).toBe(whole);
  });
});

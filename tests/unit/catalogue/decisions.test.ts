import { expect, it } from 'vitest';
import { readAnnotated } from './annotated';

/** How reports tell of legality review, major decisions and legal advisers, and what only sounds alike. */
it.each([
  // legality-review
  '全年共办理合法性审查事项{286件|legality-review.total}。',
  '县司法局合法性审查各类文件{163件|legality-review.total}。',
  '对{98件|legality-review.total}重大事项进行合法性审查。',
  '合法性审核各类涉法文件{215份|legality-review.total}，提出审核意见{430条|legality-review.opinions}。',
  '审查政府文件{74件|legality-review.documents}、合同协议{52份|legality-review.contracts}。',
  '审核以县政府名义印发的文件{61件|legality-review.documents}。',
  '合法性审查县政府常务会议议题{88个|legality-review.meeting-items}、政府合同{37份|legality-review.contracts}。',
  '对提交常务会议的{105项|legality-review.meeting-items}议题进行合法性审核。',
  '审查政府常务会议议题材料{140份|legality-review.meeting-items}。',
  '审核招商引资合同{26份|legality-review.contracts}，涉及金额{12.6亿元|}。',
  '对{31份|legality-review.contracts}政府合同进行了合法性审查。',
  '审查各类合同、协议{93件|legality-review.contracts}。',
  '出具合法性审查意见书{120份|legality-review.opinions}。',
  '出具法律意见{65份|legality-review.opinions}。',
  '审查文件过程中提出修改意见{260余条|legality-review.opinions}。',
  '司法所参与合法性审查{45件|legality-review.total}。',
  '乡镇（街道）合法性审查{1,230件|legality-review.total}。',
  '清查已签订合同{86份|contracts.performance-checked}的履约情况。',
  // decisions
  '公布县政府年度重大行政决策事项目录{5项|decisions.catalogue}。',
  '将{6个|decisions.catalogue}事项纳入年度重大行政决策事项目录。',
  '年度重大行政决策事项{8项|decisions.catalogue}均履行法定程序。',
  '列入重大行政决策目录的事项{4件|decisions.catalogue}。',
  '编制并公开重大行政决策目录，确定决策事项{7项|decisions.catalogue}。',
  '召开重大行政决策听证会{3次|decisions.participation}。',
  '组织专家论证会{11场|decisions.participation}。',
  '重大行政决策公开征求意见{16次|decisions.participation}。',
  '举行听证会{2场|decisions.participation}、座谈会{9次|decisions.participation}。',
  '开展重大行政决策后评估{2项|decisions.evaluated}。',
  '对{3件|decisions.evaluated}已实施的重大行政决策开展后评估。',
  '审理听证{12件|}。',
  // counsel
  '聘请{6名|counsel.lawyers}律师担任县政府法律顾问。',
  '县政府法律顾问团现有成员{9人|counsel.lawyers}。',
  '续聘政府法律顾问{5名|counsel.lawyers}。',
  '全县共有政府法律顾问{42名|counsel.lawyers}。',
  '与{2家|counsel.firms}律师事务所签订常年法律顾问合同。',
  '选聘{3家|counsel.firms}律师事务所担任政府法律顾问单位。',
  '全县{56个|counsel.units}党政机关聘请了法律顾问。',
  '全县{38家|counsel.units}单位、{12个|counsel.units}乡镇均设立法律顾问。',
  '发展公职律师{18名|counsel.public-lawyers}。',
  '全县公职律师总数达{35人|counsel.public-lawyers}。',
  '现有公职律师{12名|counsel.public-lawyers}、公司律师{3名|}。',
  '{21名|counsel.public-lawyers}公职律师参与涉法事务办理。',
  '法律顾问参与重大决策论证{28次|counsel.decisions}，出具法律意见书{46份|counsel.opinions}，代理行政诉讼案件{12件|counsel.cases}。',
  '政府法律顾问列席会议{15次|counsel.decisions}。',
  '法律顾问全年提供法律咨询意见{73条|counsel.opinions}。',
  '法律顾问团为政府重大项目出具法律意见{33件|counsel.opinions}。',
  '法律顾问代理涉诉案件{9件|counsel.cases}。',
  // what only sounds alike
  '全县执业律师{86名|}。',
  '公开招聘教师{120名|}。',
  '签订劳动合同{3200份|}。',
  '审核困难群众救助申请{4500份|}。',
  '县人大常委会听取专项工作报告{6项|}。',
  '审查逮捕案件{56件|}。',
  // written after the patterns
  '司法所审核合同{5份|legality-review.contracts}。',
  '重大行政决策听取专家论证意见{5项|}。',
  '法律顾问审查合同{45份|legality-review.contracts}，参与涉法事务研究{22次|counsel.decisions}。',
  '村（社区）法律顾问{86名|}实现全覆盖。',
  '乡镇合法性审查{960件|legality-review.total}，提出意见{520条|legality-review.opinions}。',
])('%s', (row) => {
  const { expected, read } = readAnnotated(row);
  expect(read).toEqual(expected);
});

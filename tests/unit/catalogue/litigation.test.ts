import { expect, it } from 'vitest';
import { readAnnotated } from './annotated';

/** How reports tell of suits defended, and what only sounds alike. */
it.each([
  '以县政府为被告的行政诉讼案件{38件|litigation.cases.total}，其中一审{22件|litigation.first}，二审{12件|litigation.second}，再审{4件|litigation.retrial}。',
  '办理行政应诉案件{64起|litigation.cases.total}，已审结{52起|litigation.concluded}，胜诉{47起|litigation.won}，败诉{5起|litigation.lost}。',
  '全县行政机关发生一审行政应诉案件{70件|litigation.first}，败诉{4件|litigation.lost}，败诉率{5.7%|litigation.loss-rate}。',
  '全区行政机关被诉案件{85件|litigation.cases.total}，同比下降{6.5%|}。',
  '县政府本级被诉行政案件{21件|litigation.cases.total}，法院判决驳回原告诉讼请求{11件|litigation.won}，裁定驳回起诉{6件|litigation.won}，原告撤诉{2件|}。',
  '代理市政府参加行政诉讼{29件|litigation.cases.total}。',
  '全市新收一审行政诉讼案件{412件|litigation.first}，审结{389件|litigation.concluded}，行政机关胜诉率{94.6%|litigation.win-rate}。',
  '（三）行政应诉\n全年承办案件{33件|litigation.cases.total}，其中一审案件{20件|litigation.first}，二审案件{9件|litigation.second}，再审审查案件{4件|litigation.retrial}。',
  '全年县政府共应诉{18件|litigation.cases.total}，已判决{15件|litigation.concluded}，其中胜诉{14件|litigation.won}。',
  '2014年，政府法制机构代理行政诉讼案件{9宗|litigation.cases.total}，全部胜诉。',
  '涉诉行政案件{46件|litigation.cases.total}，结案{40件|litigation.concluded}，行政机关败诉{3件|litigation.lost}。',
  '{16件|litigation.cases.total}行政诉讼案件全部依法应诉。',
  '以政府及部门为被告的行政案件共计{108件|litigation.cases.total}，一审败诉率为{6.1%|litigation.loss-rate}。',
  '办理行政诉讼一审{55件|litigation.first}、二审{31件|litigation.second}、申请再审{12件|litigation.retrial}。',
  '行政机关负责人应出庭案件{50件|}，实际出庭{50件|litigation.appearances}，出庭率{100%|litigation.appearance-rate}。',
  '行政机关负责人出庭应诉{36人次|litigation.appearances}，出庭应诉率达{98.6%|litigation.appearance-rate}。',
  '开庭审理的行政诉讼案件{41件|}，负责人出庭{40件|litigation.appearances}，正职负责人出庭{8件|litigation.appearances}。',
  '负责人出庭应诉率由上年的{92%|litigation.appearance-rate}提升到{98%|litigation.appearance-rate}。',
  '负责人出庭率、出声率均达{100%|litigation.appearance-rate}。',
  '部门主要负责人出庭应诉{12次|litigation.appearances}。',
  '行政机关负责人出庭应诉率同比提高{3.2个百分点|}。',
  '应诉案件负责人出庭率为{96.2%|litigation.appearance-rate}，败诉率同比下降{1.4个百分点|}。',
  '有{23名|litigation.appearances}行政机关负责人出庭应诉。',
  '收到检察建议{21件|litigation.advice-replied}，司法建议{8份|litigation.advice-replied}，均按期回复。',
  '办理回复法院司法建议书{5件|litigation.advice-replied}、检察机关检察建议书{13份|litigation.advice-replied}。',
  '全年收到人民检察院检察建议{34份|litigation.advice-replied}，全部整改回复。',
  '按时办复{7件|litigation.advice-replied}司法建议。',
  '行政应诉案件涉案标的额{3.2亿元|litigation.amount}，涉及土地{640亩|litigation.land-area}。',
  '诉讼案件涉及金额{1200万元|}，参与民事诉讼案件{5件|}。',
  // Not suits of the government
  '组织旁听庭审{12次|}。',
  '开展行政应诉业务培训{3期|training.classes}。',
  '办理行政赔偿案件{2件|}。',
  '人民法院审结民商事案件{3100件|}，判处罪犯{260人|}。',
  '检察机关提起公益诉讼{18件|}。',
])('%s', (row) => {
  const { expected, read } = readAnnotated(row);
  expect(read).toEqual(expected);
});

import { expect, it } from 'vitest';
import { readMarked } from './marked';

it.each([
  '以县政府为被告的行政诉讼案件38件[.cases.total]，其中一审22件[.first]，二审12件[.second]，再审4件[.retrial]。',
  '办理行政应诉案件64起[.cases.total]，已审结52起[.concluded]，胜诉47起[.won]，败诉5起[.lost]。',
  '全县行政机关发生一审行政应诉案件70件[.first]，败诉4件[.lost]，败诉率5.7%[.loss-rate]。',
  '全区行政机关被诉案件85件[.cases.total]，同比下降6.5%[-]。',
  '县政府本级被诉行政案件21件[.cases.total]，法院判决驳回原告诉讼请求11件[.won]，裁定驳回起诉6件[.won]，原告撤诉2件[-]。',
  '代理市政府参加行政诉讼29件[.cases.total]。',
  '全市新收一审行政诉讼案件412件[.first]，审结389件[.concluded]，行政机关胜诉率94.6%[.win-rate]。',
  '（三）行政应诉\n全年承办案件33件[.cases.total]，其中一审案件20件[.first]，二审案件9件[.second]，再审审查案件4件[.retrial]。',
  '全年县政府共应诉18件[.cases.total]，已判决15件[.concluded]，其中胜诉14件[.won]。',
  '2014年，政府法制机构代理行政诉讼案件9宗[.cases.total]，全部胜诉。',
  '涉诉行政案件46件[.cases.total]，结案40件[.concluded]，行政机关败诉3件[.lost]。',
  '16件[.cases.total]行政诉讼案件全部依法应诉。',
  '以政府及部门为被告的行政案件共计108件[.cases.total]，一审败诉率为6.1%[.loss-rate]。',
  '办理行政诉讼一审55件[.first]、二审31件[.second]、申请再审12件[.retrial]。',
  '行政机关负责人应出庭案件50件[-]，实际出庭50件[.appearances]，出庭率100%[.appearance-rate]。',
  '行政机关负责人出庭应诉36人次[.appearances]，出庭应诉率达98.6%[.appearance-rate]。',
  '开庭审理的行政诉讼案件41件[-]，负责人出庭40件[.appearances]，正职负责人出庭8件[.appearances]。',
  '负责人出庭应诉率由上年的92%[.appearance-rate]提升到98%[.appearance-rate]。',
  '负责人出庭率、出声率均达100%[.appearance-rate]。',
  '部门主要负责人出庭应诉12次[.appearances]。',
  '行政机关负责人出庭应诉率同比提高3.2个百分点[-]。',
  '应诉案件负责人出庭率为96.2%[.appearance-rate]，败诉率同比下降1.4个百分点[-]。',
  '有23名[.appearances]行政机关负责人出庭应诉。',
  '收到检察建议21件[.advice-replied]，司法建议8份[.advice-replied]，均按期回复。',
  '办理回复法院司法建议书5件[.advice-replied]、检察机关检察建议书13份[.advice-replied]。',
  '全年收到人民检察院检察建议34份[.advice-replied]，全部整改回复。',
  '按时办复7件[.advice-replied]司法建议。',
  '行政应诉案件涉案标的额3.2亿元[.amount]，涉及土地640亩[.land-area]。',
  '诉讼案件涉及金额1200万元[-]，参与民事诉讼案件5件[-]。',
  // Not suits of the government
  '组织旁听庭审12次[-]。',
  '开展行政应诉业务培训3期[training.classes]。',
  '办理行政赔偿案件2件[-]。',
  '人民法院审结民商事案件3100件[-]，判处罪犯260人[-]。',
  '检察机关提起公益诉讼18件[-]。',
])('%s', (row) => {
  const { expected, found } = readMarked(row, 'litigation');
  expect(found).toEqual(expected);
});

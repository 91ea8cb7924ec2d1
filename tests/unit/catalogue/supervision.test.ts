import { expect, it } from 'vitest';
import { readMarked } from './marked';

it.each([
  // Suggestions and proposals
  '办理人大代表建议142件[npc.suggestions]、政协提案187件[cppcc.proposals]，办结率100%[proposals.satisfaction]，满意率99.3%[proposals.satisfaction]。',
  '承办市人大代表意见建议36件[npc.suggestions]，市政协委员提案41件[cppcc.proposals]，面商率、办复率均为100%[proposals.satisfaction]。',
  '共办理建议提案215件[suggestions-and-proposals.total]，其中代表建议98件[npc.suggestions]，委员提案117件[cppcc.proposals]。',
  '办理人大代表建议和政协委员提案合计97件[suggestions-and-proposals.total]，答复率100%[proposals.satisfaction]。',
  '全年承办人大建议、政协提案186件[suggestions-and-proposals.total]，按期办复率100%[proposals.satisfaction]。',
  '办复12件[npc.suggestions]人大代表建议和15件[cppcc.proposals]政协提案。',
  '办理省十三届人大五次会议代表建议63件[npc.suggestions]，省政协提案80件[cppcc.proposals]。',
  '主办人大议案2件[npc.suggestions]、建议55件[npc.suggestions]，协办提案12件[cppcc.proposals]。',
  '认真办理“两案”，共办理人大代表建议、批评和意见74件[npc.suggestions]，政协委员提案、社情民意92件[cppcc.proposals]。',
  '县政府系统承办的313件[suggestions-and-proposals.total]人大代表建议和政协提案全部办结。',
  '自觉接受监督，办结人大议案、建议和政协提案共计420件[suggestions-and-proposals.total]，代表委员满意率98.6%[proposals.satisfaction]。',
  '按时办结区人大代表议案建议45件[npc.suggestions]、区政协委员提案建议50件[cppcc.proposals]，见面率100%[proposals.satisfaction]，满意和基本满意率100%[proposals.satisfaction]。',
  '向县人大常委会报告工作6次[-]，接受专题询问2次[-]。',
  // Audit
  '完成审计项目56个[audit.projects]，查出违规资金1.2亿元[audit.funds.violating]、管理不规范资金3.6亿元[audit.funds.irregular]，提出审计建议130条[audit.suggestions]，移送违纪违法线索8件[audit.leads]。',
  '全年实施审计项目31项[audit.projects]，其中经济责任审计12项[audit.projects.by-type]、预算执行审计5项[audit.projects.by-type]、政府投资审计9项[audit.projects.by-type]。',
  '共审计单位82个[audit.projects]，查出主要问题金额9.3亿元[audit.funds.violating]，促进增收节支4200万元[audit.funds.recovered]，移送案件线索11起[audit.leads]。',
  '开展领导干部经济责任审计15个[audit.projects.by-type]、自然资源资产离任审计3项[audit.projects.by-type]。',
  '完成42个[audit.projects]审计项目，上缴财政560万元[audit.funds.recovered]，核减工程造价2300万元[audit.funds.recovered]。',
  '审计查出违纪违规金额760万元[audit.funds.violating]，被审计单位采纳审计建议95条[audit.suggestions]。',
  '审计部门向纪检监察机关移送问题线索6条[audit.leads]，出具审计报告和专项审计调查报告28篇[audit.reports]。',
  '强化审计监督，完成审计（调查）项目23个[audit.projects]，发现问题金额2.1亿元[audit.funds.violating]，提出意见建议66条[audit.suggestions]。',
  '向被审计单位提出整改建议44条[audit.suggestions]，撰写审计信息30篇[audit.reports]。',
  '审计人员参加培训40人次[training.people]。',
  // Discipline
  '纪检监察机关受理信访举报460件[discipline.reports]，处置问题线索380件[discipline.reports]，立案126件[discipline.cases]，给予党纪政务处分118人[discipline.people]。',
  '立案查处违纪违法案件59件[discipline.cases]，处分62人[discipline.people]，移送司法机关4人[-]。',
  '全年问责党员干部34人[discipline.people]，诫勉谈话12人[discipline.people]，通报批评9人[discipline.people]。',
  '县纪委监委立案审查调查87件[discipline.cases]，党纪政务处分91人[discipline.people]。',
  '查处形式主义官僚主义问题18起[-]，处理责任人26名[discipline.people]。',
  '运用“四种形态”批评教育帮助和处理干部520人次[discipline.people]。',
  '行政问责21人[discipline.people]，因执法不当追究责任3人[discipline.people]。',
  '接到群众举报110件[discipline.reports]，其中纪检监察业务范围内84件[-]。',
  '生态环境部门立案查处环境违法案件40件[enforcement.penalties]。',
  // Electronic supervision, inspections
  '电子监察系统发出黄牌警告15次[e-supervision.warnings]、红牌2次[e-supervision.warnings]。',
  '将38个[e-supervision.items]部门的420项[e-supervision.items]审批事项纳入电子监察。',
  '行政效能电子监察系统监察审批事项610项[e-supervision.items]，发出预警9件[e-supervision.warnings]。',
  '法治政府建设督察反馈问题26个[supervision.rectified]，已整改到位24个[supervision.rectified]。',
  '法治督察发现问题53个[supervision.rectified]，立行立改31个[supervision.rectified]，限期整改22个[supervision.rectified]。',
  '对省委依法治省办督察反馈的18项[supervision.rectified]问题逐项整改。',
  '开展督查“回头看”，督促7家[supervision.rectified]单位整改。',
  '整改完成中央督察反馈问题12条[supervision.rectified]，完成率100%[-]。',
  '执法检查发现问题隐患320处[-]。',
])('%s', (row) => {
  const { expected, found } = readMarked(row, '');
  expect(found).toEqual(expected);
});

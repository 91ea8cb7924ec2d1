import { expect, it } from 'vitest';
import { readAnnotated } from './annotated';

/** How reports tell of suggestions, audit, discipline and supervision, and what only sounds alike. */
it.each([
  // Suggestions and proposals
  '办理人大代表建议{142件|npc.suggestions}、政协提案{187件|cppcc.proposals}，办结率{100%|proposals.satisfaction}，满意率{99.3%|proposals.satisfaction}。',
  '承办市人大代表意见建议{36件|npc.suggestions}，市政协委员提案{41件|cppcc.proposals}，面商率、办复率均为{100%|proposals.satisfaction}。',
  '共办理建议提案{215件|suggestions-and-proposals.total}，其中代表建议{98件|npc.suggestions}，委员提案{117件|cppcc.proposals}。',
  '办理人大代表建议和政协委员提案合计{97件|suggestions-and-proposals.total}，答复率{100%|proposals.satisfaction}。',
  '全年承办人大建议、政协提案{186件|suggestions-and-proposals.total}，按期办复率{100%|proposals.satisfaction}。',
  '办复{12件|npc.suggestions}人大代表建议和{15件|cppcc.proposals}政协提案。',
  '办理省十三届人大五次会议代表建议{63件|npc.suggestions}，省政协提案{80件|cppcc.proposals}。',
  '主办人大议案{2件|npc.suggestions}、建议{55件|npc.suggestions}，协办提案{12件|cppcc.proposals}。',
  '认真办理“两案”，共办理人大代表建议、批评和意见{74件|npc.suggestions}，政协委员提案、社情民意{92件|cppcc.proposals}。',
  '县政府系统承办的{313件|suggestions-and-proposals.total}人大代表建议和政协提案全部办结。',
  '自觉接受监督，办结人大议案、建议和政协提案共计{420件|suggestions-and-proposals.total}，代表委员满意率{98.6%|proposals.satisfaction}。',
  '按时办结区人大代表议案建议{45件|npc.suggestions}、区政协委员提案建议{50件|cppcc.proposals}，见面率{100%|proposals.satisfaction}，满意和基本满意率{100%|proposals.satisfaction}。',
  '向县人大常委会报告工作{6次|}，接受专题询问{2次|}。',
  // Audit
  '完成审计项目{56个|audit.projects}，查出违规资金{1.2亿元|audit.funds.violating}、管理不规范资金{3.6亿元|audit.funds.irregular}，提出审计建议{130条|audit.suggestions}，移送违纪违法线索{8件|audit.leads}。',
  '全年实施审计项目{31项|audit.projects}，其中经济责任审计{12项|audit.projects.by-type}、预算执行审计{5项|audit.projects.by-type}、政府投资审计{9项|audit.projects.by-type}。',
  '共审计单位{82个|audit.projects}，查出主要问题金额{9.3亿元|audit.funds.violating}，促进增收节支{4200万元|audit.funds.recovered}，移送案件线索{11起|audit.leads}。',
  '开展领导干部经济责任审计{15个|audit.projects.by-type}、自然资源资产离任审计{3项|audit.projects.by-type}。',
  '完成{42个|audit.projects}审计项目，上缴财政{560万元|audit.funds.recovered}，核减工程造价{2300万元|audit.funds.recovered}。',
  '审计查出违纪违规金额{760万元|audit.funds.violating}，被审计单位采纳审计建议{95条|audit.suggestions}。',
  '审计部门向纪检监察机关移送问题线索{6条|audit.leads}，出具审计报告和专项审计调查报告{28篇|audit.reports}。',
  '强化审计监督，完成审计（调查）项目{23个|audit.projects}，发现问题金额{2.1亿元|audit.funds.violating}，提出意见建议{66条|audit.suggestions}。',
  '向被审计单位提出整改建议{44条|audit.suggestions}，撰写审计信息{30篇|audit.reports}。',
  '审计人员参加培训{40人次|training.people}。',
  // Discipline
  '纪检监察机关受理信访举报{460件|discipline.reports}，处置问题线索{380件|discipline.reports}，立案{126件|discipline.cases}，给予党纪政务处分{118人|discipline.people}。',
  '立案查处违纪违法案件{59件|discipline.cases}，处分{62人|discipline.people}，移送司法机关{4人|}。',
  '全年问责党员干部{34人|discipline.people}，诫勉谈话{12人|discipline.people}，通报批评{9人|discipline.people}。',
  '县纪委监委立案审查调查{87件|discipline.cases}，党纪政务处分{91人|discipline.people}。',
  '查处形式主义官僚主义问题{18起|}，处理责任人{26名|discipline.people}。',
  '运用“四种形态”批评教育帮助和处理干部{520人次|discipline.people}。',
  '行政问责{21人|discipline.people}，因执法不当追究责任{3人|discipline.people}。',
  '接到群众举报{110件|discipline.reports}，其中纪检监察业务范围内{84件|}。',
  '生态环境部门立案查处环境违法案件{40件|enforcement.penalties}。',
  // Electronic supervision, inspections
  '电子监察系统发出黄牌警告{15次|e-supervision.warnings}、红牌{2次|e-supervision.warnings}。',
  '将{38个|e-supervision.items}部门的{420项|e-supervision.items}审批事项纳入电子监察。',
  '行政效能电子监察系统监察审批事项{610项|e-supervision.items}，发出预警{9件|e-supervision.warnings}。',
  '法治政府建设督察反馈问题{26个|supervision.rectified}，已整改到位{24个|supervision.rectified}。',
  '法治督察发现问题{53个|supervision.rectified}，立行立改{31个|supervision.rectified}，限期整改{22个|supervision.rectified}。',
  '对省委依法治省办督察反馈的{18项|supervision.rectified}问题逐项整改。',
  '开展督查“回头看”，督促{7家|supervision.rectified}单位整改。',
  '整改完成中央督察反馈问题{12条|supervision.rectified}，完成率{100%|}。',
  '执法检查发现问题隐患{320处|}。',
])('%s', (row) => {
  const { expected, read } = readAnnotated(row);
  expect(read).toEqual(expected);
});

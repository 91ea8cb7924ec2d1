import { expect, it } from 'vitest';
import { readAnnotated } from './annotated';

/** How reports tell of reconsideration, and what only sounds alike. */
it.each([
  // Received and accepted
  '全县行政复议机构新收行政复议案件{132件|reconsideration.applications.received}，其中立案受理{118件|reconsideration.accepted}，不予受理{6件|reconsideration.not-accepted}，告知、转送等其他处理{8件|reconsideration.other}。',
  '县政府本级收到复议申请{45件|reconsideration.applications.received}，经审查符合条件予以受理{41件|reconsideration.accepted}，作出不予受理决定{4件|reconsideration.not-accepted}。',
  '市政府接收行政复议申请{209宗|reconsideration.applications.received}，受理{196宗|reconsideration.accepted}，不受理{5宗|reconsideration.not-accepted}，以其他方式处理{8宗|reconsideration.other}。',
  '全年承办行政复议案件{31起|reconsideration.applications.received}，办结{29起|reconsideration.concluded}。',
  '2012年，县法制办共收到行政复议申请{15件|reconsideration.applications.received}，受理{13件|reconsideration.accepted}，办结{13件|reconsideration.concluded}。',
  '行政复议全年收案{77件|reconsideration.applications.received}，结案{70件|reconsideration.concluded}，结案率{90.9%|reconsideration.conclusion-rate}。',
  '今年共有{86件|reconsideration.applications.received}行政复议申请，其中受理{80件|reconsideration.accepted}。',
  '全市各级行政复议机关共收到申请{612件|reconsideration.applications.received}，已受理{590件|reconsideration.accepted}。',
  '行政复议工作。共收到公民、法人和其他组织申请{64件|reconsideration.applications.received}，立案{58件|reconsideration.accepted}。',
  '行政复议案件数量为{93件|reconsideration.applications.received}，比上年多{11件|}。',
  '收到申请人提出的行政复议申请{27件|reconsideration.applications.received}，补正后受理{25件|reconsideration.accepted}。',
  '行政复议立案{64件|reconsideration.accepted}，立案率{92.8%|}。',
  '依法受理各类行政复议案件{51件|reconsideration.accepted}，不予受理{2件|reconsideration.not-accepted}，转送有权机关{3件|reconsideration.other}，补正后视为放弃{1件|reconsideration.other}。',
  '县政府作为复议机关收到案件{19件|reconsideration.applications.received}，受理{17件|reconsideration.accepted}。',
  '全区行政复议新收案件{158件|reconsideration.applications.received}，上年结转{12件|}。',
  '政府系统共办理复议案件{42件|reconsideration.applications.received}。',
  '（二）行政复议\n全年收到申请{36件|reconsideration.applications.received}，受理{33件|reconsideration.accepted}，审结{30件|reconsideration.concluded}，未审结{3件|}。',
  '（三）加强行政复议工作\n共受理案件{24件|reconsideration.accepted}，现已审结{22件|reconsideration.concluded}，正在审理{2件|}。',
  // By matter
  '受理行政复议案件{90件|reconsideration.accepted}，涉及治安处罚{34件|reconsideration.by-type}、工伤认定{12件|reconsideration.by-type}、政府信息公开{9件|reconsideration.by-type}、投诉举报处理{20件|reconsideration.by-type}、房屋征收{7件|reconsideration.by-type}、其他{8件|reconsideration.by-type}。',
  '收到行政复议申请{70件|reconsideration.applications.received}。从事项看，行政处罚类{51件|reconsideration.by-type}，行政许可类{8件|reconsideration.by-type}，行政确认类{6件|reconsideration.by-type}，行政不作为类{5件|reconsideration.by-type}。',
  '收到行政复议申请{60件|reconsideration.applications.received}，其中公安类{28件|reconsideration.by-type}、市场监管类{15件|reconsideration.by-type}、人力资源社会保障类{9件|reconsideration.by-type}、自然资源类{8件|reconsideration.by-type}。',
  '受理行政复议{40件|reconsideration.accepted}，其中不服行政处罚决定的{25件|reconsideration.by-type}，不服行政强制措施的{5件|reconsideration.by-type}。',
  '受理的{50件|reconsideration.accepted}复议案件中，被申请人为区直部门的{31件|reconsideration.by-type}，被申请人为镇政府的{9件|reconsideration.by-type}。',
  // Outcomes
  '审结行政复议案件{70件|reconsideration.concluded}，其中维持{31件|reconsideration.upheld}，驳回行政复议请求{9件|reconsideration.upheld}，撤销{6件|reconsideration.corrected}，确认违法{4件|reconsideration.corrected}，变更{2件|reconsideration.corrected}，责令履行{3件|reconsideration.corrected}，终止{15件|reconsideration.mediated}。',
  '已审结的复议案件中，作出维持决定{22件|reconsideration.upheld}，驳回申请{5件|reconsideration.upheld}，撤销原行政行为{4件|reconsideration.corrected}，责令限期履行法定职责{1件|reconsideration.corrected}，申请人撤回申请终止审理{13件|reconsideration.mediated}。',
  '行政复议案件审结{118件|reconsideration.concluded}，直接纠错{15件|reconsideration.corrected}，直接纠错率{12.7%|reconsideration.correction-rate}，经调解、和解结案{40件|reconsideration.mediated}。',
  '全市行政复议纠错率为{9.8%|reconsideration.correction-rate}，综合纠错率达{31.2%|reconsideration.correction-rate}。',
  '作出行政复议决定{55件|reconsideration.concluded}，其中决定维持{34件|reconsideration.upheld}，决定撤销{7件|reconsideration.corrected}，确认行政行为无效{1件|reconsideration.corrected}。',
  '行政复议案件中，维持的{12件|reconsideration.upheld}，撤销的{2件|reconsideration.corrected}，确认违法的{1件|reconsideration.corrected}，调解的{3件|reconsideration.mediated}。',
  '通过行政复议化解行政争议{230件|reconsideration.mediated}。',
  '以调解、和解方式结案的行政复议案件{26件|reconsideration.mediated}，占审结数的{31%|}。',
  '办结行政复议案件{48件|reconsideration.concluded}，通过案前调解化解{11件|reconsideration.mediated}，自愿撤回复议申请{9件|reconsideration.mediated}。',
  '▲行政复议审结率{98.5%|reconsideration.conclusion-rate}，按期办结率{100%|reconsideration.conclusion-rate}。',
  '复议案件法定期限内办结率为{100%|reconsideration.conclusion-rate}，调解和解率{35.4%|}，案结事了率{92%|reconsideration.satisfaction}。',
  '行政复议实质性化解率达{76.3%|reconsideration.satisfaction}，行政复议后息诉率达到{93.1%|reconsideration.satisfaction}。',
  '经复议后未再提起行政诉讼的占{91.7%|reconsideration.satisfaction}。',
  '{52件|reconsideration.concluded}行政复议案件得到审结，{8件|reconsideration.corrected}被依法纠错。',
  // What others receive, accept, conclude
  '制发行政复议意见书{6份|}、行政复议建议书{3份|}。',
  '在乡镇设立行政复议受理点{14个|}，配备专职复议人员{8名|}。',
  '行政复议中止{3件|}。',
  '办理行政复议案件{30件|reconsideration.applications.received}。12345热线受理诉求{2.1万件|hotline.requests}。',
  '县政府受理信访复查复核申请{5件|}。',
  '受理劳动人事争议仲裁案件{356件|}，审结{340件|}。',
  '以市局为被申请人的行政复议案件{7件|reconsideration.applications.received}，均被维持。',
  '行政复议申请量同比增长{14.7%|}。',
])('%s', (row) => {
  const { expected, read } = readAnnotated(row);
  expect(read).toEqual(expected);
});

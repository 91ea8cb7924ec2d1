import { expect, it } from 'vitest';
import { readMarked } from './marked';

it.each([
  // Received and accepted
  '全县行政复议机构新收行政复议案件132件[.applications.received]，其中立案受理118件[.accepted]，不予受理6件[.not-accepted]，告知、转送等其他处理8件[.other]。',
  '县政府本级收到复议申请45件[.applications.received]，经审查符合条件予以受理41件[.accepted]，作出不予受理决定4件[.not-accepted]。',
  '市政府接收行政复议申请209宗[.applications.received]，受理196宗[.accepted]，不受理5宗[.not-accepted]，以其他方式处理8宗[.other]。',
  '全年承办行政复议案件31起[.applications.received]，办结29起[.concluded]。',
  '2012年，县法制办共收到行政复议申请15件[.applications.received]，受理13件[.accepted]，办结13件[.concluded]。',
  '行政复议全年收案77件[.applications.received]，结案70件[.concluded]，结案率90.9%[.conclusion-rate]。',
  '今年共有86件[.applications.received]行政复议申请，其中受理80件[.accepted]。',
  '全市各级行政复议机关共收到申请612件[.applications.received]，已受理590件[.accepted]。',
  '行政复议工作。共收到公民、法人和其他组织申请64件[.applications.received]，立案58件[.accepted]。',
  '行政复议案件数量为93件[.applications.received]，比上年多11件[-]。',
  '收到申请人提出的行政复议申请27件[.applications.received]，补正后受理25件[.accepted]。',
  '行政复议立案64件[.accepted]，立案率92.8%[-]。',
  '依法受理各类行政复议案件51件[.accepted]，不予受理2件[.not-accepted]，转送有权机关3件[.other]，补正后视为放弃1件[.other]。',
  '县政府作为复议机关收到案件19件[.applications.received]，受理17件[.accepted]。',
  '全区行政复议新收案件158件[.applications.received]，上年结转12件[-]。',
  '政府系统共办理复议案件42件[.applications.received]。',
  '（二）行政复议\n全年收到申请36件[.applications.received]，受理33件[.accepted]，审结30件[.concluded]，未审结3件[-]。',
  '（三）加强行政复议工作\n共受理案件24件[.accepted]，现已审结22件[.concluded]，正在审理2件[-]。',
  // By matter
  '受理行政复议案件90件[.accepted]，涉及治安处罚34件[.by-type]、工伤认定12件[.by-type]、政府信息公开9件[.by-type]、投诉举报处理20件[.by-type]、房屋征收7件[.by-type]、其他8件[.by-type]。',
  '收到行政复议申请70件[.applications.received]。从事项看，行政处罚类51件[.by-type]，行政许可类8件[.by-type]，行政确认类6件[.by-type]，行政不作为类5件[.by-type]。',
  '收到行政复议申请60件[.applications.received]，其中公安类28件[.by-type]、市场监管类15件[.by-type]、人力资源社会保障类9件[.by-type]、自然资源类8件[.by-type]。',
  '受理行政复议40件[.accepted]，其中不服行政处罚决定的25件[.by-type]，不服行政强制措施的5件[.by-type]。',
  '受理的50件[.accepted]复议案件中，被申请人为区直部门的31件[.by-type]，被申请人为镇政府的9件[.by-type]。',
  // Outcomes
  '审结行政复议案件70件[.concluded]，其中维持31件[.upheld]，驳回行政复议请求9件[.upheld]，撤销6件[.corrected]，确认违法4件[.corrected]，变更2件[.corrected]，责令履行3件[.corrected]，终止15件[.mediated]。',
  '已审结的复议案件中，作出维持决定22件[.upheld]，驳回申请5件[.upheld]，撤销原行政行为4件[.corrected]，责令限期履行法定职责1件[.corrected]，申请人撤回申请终止审理13件[.mediated]。',
  '行政复议案件审结118件[.concluded]，直接纠错15件[.corrected]，直接纠错率12.7%[.correction-rate]，经调解、和解结案40件[.mediated]。',
  '全市行政复议纠错率为9.8%[.correction-rate]，综合纠错率达31.2%[.correction-rate]。',
  '作出行政复议决定55件[.concluded]，其中决定维持34件[.upheld]，决定撤销7件[.corrected]，确认行政行为无效1件[.corrected]。',
  '行政复议案件中，维持的12件[.upheld]，撤销的2件[.corrected]，确认违法的1件[.corrected]，调解的3件[.mediated]。',
  '通过行政复议化解行政争议230件[.mediated]。',
  '以调解、和解方式结案的行政复议案件26件[.mediated]，占审结数的31%[-]。',
  '办结行政复议案件48件[.concluded]，通过案前调解化解11件[.mediated]，自愿撤回复议申请9件[.mediated]。',
  '▲行政复议审结率98.5%[.conclusion-rate]，按期办结率100%[.conclusion-rate]。',
  '复议案件法定期限内办结率为100%[.conclusion-rate]，调解和解率35.4%[-]，案结事了率92%[.satisfaction]。',
  '行政复议实质性化解率达76.3%[.satisfaction]，行政复议后息诉率达到93.1%[.satisfaction]。',
  '经复议后未再提起行政诉讼的占91.7%[.satisfaction]。',
  '52件[.concluded]行政复议案件得到审结，8件[.corrected]被依法纠错。',
  // What others receive, accept, conclude
  '制发行政复议意见书6份[-]、行政复议建议书3份[-]。',
  '在乡镇设立行政复议受理点14个[-]，配备专职复议人员8名[-]。',
  '行政复议中止3件[-]。',
  '办理行政复议案件30件[.applications.received]。12345热线受理诉求2.1万件[hotline.requests]。',
  '县政府受理信访复查复核申请5件[-]。',
  '受理劳动人事争议仲裁案件356件[-]，审结340件[-]。',
  '以市局为被申请人的行政复议案件7件[.applications.received]，均被维持。',
  '行政复议申请量同比增长14.7%[-]。',
])('%s', (row) => {
  const { expected, found } = readMarked(row, 'reconsideration');
  expect(found).toEqual(expected);
});

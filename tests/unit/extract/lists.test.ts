import { itReads } from '../catalogue/annotated';

/** Figures that stand together and share their words: each gets its own name and what is said once for all. */
itReads([
  // names before, numbers behind
  '收到行政复议申请60件，涉及公安、自然资源、城管及其他领域的依次为{31件|reconsideration.by-type}、{14件|reconsideration.by-type}、{9件|reconsideration.by-type}、{6件|reconsideration.by-type}。',
  '政务服务办事环节、申请材料、办理时限分别压减{48%|services.steps.reduction-rate}、{53%|services.materials.reduction-rate}、{66%|services.time.reduction-rate}。',
  '办理代表建议、委员提案分别为{84件|npc.suggestions}、{117件|cppcc.proposals}，代表、委员满意率分别达{98.7%|proposals.satisfaction}、{99.1%|proposals.satisfaction}。',
  '县政务服务中心、镇便民服务中心全年办件量分别为{21.4万件|services.handled}、{8.6万件|services.handled}。',
  '代表委员满意率分别为{99%|proposals.satisfaction}、{100%|proposals.satisfaction}。',
  // a total with no word of its own counts what its parts count
  '组织桌面推演{7次|emergency.drills}、实战演练{12次|emergency.drills}，共{19次|emergency.drills}。',
  '办理人大代表建议{84件|npc.suggestions}、政协提案{117件|cppcc.proposals}，合计{201件|suggestions-and-proposals.total}。',
  // a clause that ranks
  '受理行政复议申请90件，从领域看，公安交管类最多，有{41件|reconsideration.by-type}，市场监管类次之，有{22件|reconsideration.by-type}。',
  '行政机关负责人出庭应诉率连续三年保持{100%|litigation.appearance-rate}。',
  // an earlier year beside this one
  '全年发生生产安全事故{12起|emergency.accidents}，而2021年为{17起|emergency.accidents}。',
  // what is told of others
  '行政复议上年结转{11件|}，新收{86件|reconsideration.applications.received}。',
  '县长与{18个|}乡镇、{35个|}县直部门主要负责人签订目标责任书，纳入依法行政考核。',
  '出动执法车辆{64台次|}。',
]);

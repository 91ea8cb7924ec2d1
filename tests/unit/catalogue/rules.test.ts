import { expect, it } from 'vitest';
import { readAnnotated } from './annotated';

/** How reports tell of law-making, normative documents and their review, and what only sounds alike. */
it.each([
  // legislation
  '提请市人大常委会审议地方性法规草案{3件|legislation.regulations}，制定政府规章{2件|legislation.rules.made}。',
  '全年制定修订地方性法规{5部|legislation.regulations}。',
  '完成{2部|legislation.regulations}地方性法规的起草工作。',
  '出台市政府规章{1部|legislation.rules.made}。',
  '审议通过{4件|legislation.rules.made}政府规章。',
  '市政府颁布施行规章{3件|legislation.rules.made}。',
  '现行有效市政府规章{26件|legislation.rules.in-force}。',
  '截至年底，全市现有有效政府规章{18部|legislation.rules.in-force}。',
  '废止政府规章{2件|}。',
  '年度立法计划确定立法项目{9件|legislation.plan-items}。',
  '列入市政府立法工作计划的项目{7个|legislation.plan-items}。',
  '编制政府立法计划，安排审议项目{4件|legislation.plan-items}、预备项目{3件|legislation.plan-items}、调研项目{6件|legislation.plan-items}。',
  '在镇街设立基层立法联系点{8个|legislation.consultation}。',
  '现有{15个|legislation.consultation}政府立法基层联系点。',
  '立法过程中公开征求意见{12次|legislation.consultation}。',
  '围绕立法项目召开座谈会{9场|legislation.consultation}。',
  '配合做好上级立法征求意见{23件|legislation.consultation}。',
  '通过立法联系点收集意见建议{167条|legislation.consultation}。',
  // normative.made
  '全年共制定行政规范性文件{9件|normative.made}。',
  '县政府及县政府办公室出台规范性文件{6份|normative.made}。',
  '印发{12件|normative.made}行政规范性文件。',
  '全市新制发规范性文件{35件|normative.made}，其中市政府{8件|normative.made}、部门{27件|normative.made}。',
  '以县政府名义发布规范性文件{5件|normative.made}。',
  '区政府共出台{4个|normative.made}规范性文件，均按规定报备。',
  // normative.in-force
  '现行有效的县政府规范性文件{87件|normative.in-force}。',
  '向社会公布现行有效行政规范性文件{113件|normative.in-force}。',
  '截至目前，全县继续有效的规范性文件共{64件|normative.cleanup.kept}。',
  '公布{92件|normative.in-force}现行有效规范性文件目录。',
  // normative.filed-upward
  '向市政府报备规范性文件{11件|normative.filed-upward}。',
  '全年报市政府备案{7件|normative.filed-upward}，报备率{100%|normative.filing-rate}。',
  '及时向市政府和县人大常委会报送备案规范性文件{9件|normative.filed-upward}。',
  '制定规范性文件{6件|normative.made}，均向上级备案，报备规范性文件{6件|normative.filed-upward}。',
  '{8件|normative.filed-upward}规范性文件全部报市人民政府备案。',
  '共上报备案{5件|normative.filed-upward}规范性文件。',
  // normative.filed-received
  '收到乡镇和部门报送备案的规范性文件{43件|normative.filed-received}。',
  '对部门报备的{25件|normative.filed-received}规范性文件进行了审查。',
  '备案审查乡镇政府规范性文件{17件|normative.filed-received}。',
  '登记备案部门规范性文件{52件|normative.filed-received}。',
  '审查县（区）报备规范性文件{31件|normative.filed-received}。',
  '接收各县区报备文件{61件|normative.filed-received}，予以备案{59件|normative.filed-received}。',
  '落实“三统一”制度，统一登记市政府规范性文件{36件|normative.made}。',
  '完成规范性文件备案审查{28件|normative.filed-received}。',
  // normative.filing-rate
  '规范性文件报备率、及时率、规范率均达{100%|normative.filing-rate}。',
  '规范性文件备案审查率{100%|normative.filing-rate}。',
  '规范性文件合法性审核率达{100%|}。',
  '规范性文件报送备案及时率为{98%|normative.filing-rate}。',
  // normative.corrected
  '纠正违法不当的规范性文件{3件|normative.corrected}。',
  '备案审查中发现并纠正问题文件{2件|normative.corrected}。',
  '对{4件|normative.corrected}存在问题的规范性文件责令制定机关纠正。',
  '备案审查规范性文件{40件|normative.filed-received}，不予备案{1件|}，责令修改{2件|normative.corrected}。',
  '备案审查中撤销规范性文件{1件|normative.corrected}。',
  // clean-up
  '对{1260件|normative.cleanup.examined}政府文件进行了全面清理。',
  '开展规范性文件清理，共梳理文件{586件|normative.cleanup.examined}，确认规范性文件{132件|normative.cleanup.identified}。',
  '开展规范性文件专项清理，共清理规范性文件{210件|normative.cleanup.identified}，继续有效{150件|normative.cleanup.kept}、修改{12件|normative.cleanup.amended}、废止{38件|normative.cleanup.abolished}、宣布失效{10件|normative.cleanup.abolished}。',
  '规范性文件清理中，决定保留{96件|normative.cleanup.kept}，废止{22件|normative.cleanup.abolished}，拟修订{5件|normative.cleanup.amended}。',
  '公布废止规范性文件{17件|normative.cleanup.abolished}、继续有效规范性文件{89件|normative.cleanup.kept}。',
  '宣布{24件|normative.cleanup.abolished}规范性文件失效。',
  '对现行规范性文件进行清理，其中予以保留的{67件|normative.cleanup.kept}，需要修改的{9件|normative.cleanup.amended}，应当废止的{14件|normative.cleanup.abolished}。',
  '清理涉及民法典的规范性文件{46件|normative.cleanup.identified}。',
  '废止、失效规范性文件{31件|normative.cleanup.abolished}。',
  '修改和废止规范性文件{19件|}。',
  '纳入清理范围的规范性文件{178件|normative.cleanup.identified}。',
  '清理后废止文件{29件|normative.cleanup.abolished}。',
  // legality-review.normative
  '对{14件|legality-review.normative}规范性文件进行合法性审核。',
  '审核县政府规范性文件{22件|legality-review.normative}。',
  '出台前合法性审查规范性文件{18件|legality-review.normative}。',
  '县司法局审查拟以政府名义制发的规范性文件{26件|legality-review.normative}。',
  '全年合法性审核行政规范性文件{33件|legality-review.normative}、重大行政决策{6件|}、政府合同{41份|legality-review.contracts}。',
  '部门规范性文件前置合法性审查{45件|legality-review.normative}。',
  '严把合法性审查关，审核规范性文件草案{13件|legality-review.normative}。',
  // what only sounds alike
  '取消证明事项{12项|certificates.cancelled}。',
  '食品生产企业备案{35家|}。',
  '公平竞争审查文件{156件|fair-competition.reviewed}。',
  '县档案馆接收文件{3000件|}。',
  '修订应急预案{32件|emergency.plans}。',
  '提请县人大常委会审议议案{4件|}。',
  '今年共出台县政府规范性文件{10件|normative.made}（其中县政府办{6件|normative.made}）。',
  '共审查部门规范性文件{21件|legality-review.normative}、政府合同{60件|legality-review.contracts}，出具法律审核意见{81份|legality-review.opinions}。',
  '我县向市政府备案规范性文件{8件|normative.filed-upward}，备案率{100%|normative.filing-rate}。',
  '对{312件|normative.cleanup.identified}现行规范性文件开展清理，废止{41件|normative.cleanup.abolished}，修改{13件|normative.cleanup.amended}，继续有效{258件|normative.cleanup.kept}。',
])('%s', (row) => {
  const { expected, read } = readAnnotated(row);
  expect(read).toEqual(expected);
});

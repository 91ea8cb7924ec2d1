import { itReads } from './annotated';

/** How reports tell of legal aid, notaries, petitions and other legal services, and what only sounds alike. */
itReads([
  // Petitions
  '办理信访事项{820件|petition.matters}，化解信访积案{34件|petition.matters}。',
  '受理群众来信来访{1260件次|petition.matters}。',
  '接待来访群众{540批|petition.matters}，办理网上信访{310件|petition.matters}。',
  '全年信访总量{3200件次|petition.matters}，同比下降{11.4%|}。',
  '{36名|petition.lawyers}律师参与信访接待，律师参与化解信访案件{27件|petition.matters}。',
  '组织律师{48人次|petition.lawyers}参与信访值班。',
  '信访事项及时受理率{100%|}，按期办结率{99.5%|}。',
  '领导干部接访下访，接待群众{96批|petition.matters}。',
  // Legal aid
  '办理法律援助案件{612件|legal-aid.cases}，其中农民工案件{230件|legal-aid.migrant}，挽回经济损失{960万元|legal-aid.recovered}。',
  '法律援助机构受理案件{418件|legal-aid.cases}，为受援人挽回损失{420余万元|legal-aid.recovered}。',
  '共办理法援案件{305件|legal-aid.cases}，其中民事案件{190件|}、刑事案件{115件|}。',
  '指派法律援助案件{276件|legal-aid.cases}，为农民工讨薪{310万元|legal-aid.recovered}。',
  '全年受理各类法律援助申请{530件|legal-aid.cases}。',
  '为困难群众提供法律援助{189件|legal-aid.cases}。',
  '办理农民工讨薪法律援助案件{88件|legal-aid.migrant}，涉及农民工{460人|}。',
  '{420件|legal-aid.cases}法律援助案件办结，援助受援人{430人|}。',
  '法律援助。办结案件{150件|legal-aid.cases}，为妇女、老年人等特殊群体提供援助{60件|}。',
  '值班律师提供法律帮助{920人次|}，开展刑事案件律师辩护全覆盖{210件|}。',
  '为当事人避免和挽回经济损失{1.3亿元|legal-aid.recovered}。',
  '法律援助中心帮助农民工追回欠薪{230万元|legal-aid.recovered}。',
  // Consultations
  '解答法律咨询{3.2万人次|legal-aid.consultations}。',
  '接待来电来访法律咨询{8600余人次|legal-aid.consultations}，代写法律文书{130份|}。',
  '“12348”热线接听咨询电话{5200个|legal-aid.consultations}。',
  '公共法律服务中心提供法律咨询服务{1900次|legal-aid.consultations}。',
  '村（居）法律顾问为群众提供法律咨询{4800人次|legal-aid.consultations}。',
  '公共法律服务平台接待群众咨询{2100人|legal-aid.consultations}。',
  '为企业解答法律问题{360个|legal-aid.consultations}。',
  // Notaries and experts
  '办理公证事项{2900件|notary.cases}，司法鉴定{640件|notary.cases}。',
  '公证处办理各类公证{1.2万件|notary.cases}，其中涉外公证{310件|notary.cases}。',
  '出具公证书{760份|notary.cases}，办理司法鉴定案件{820件|notary.cases}。',
  '全年受理公证业务{1860件|notary.cases}，公证收费{98万元|}。',
  '司法鉴定机构办理鉴定业务{1100件|notary.cases}。',
  '全市共有公证机构{6家|}、司法鉴定机构{4家|}。',
  // Firms
  '为{120家|enterprise.checkups}民营企业开展法治体检。',
  '开展企业“法治体检”{86家|enterprise.checkups}。',
  '组织律师对{53户|enterprise.checkups}小微企业进行“法治体检”，提出建议{110条|}。',
  '“法治体检”服务企业{240余家|enterprise.checkups}。',
  // Corrections
  '社区矫正对象再犯罪率{0.1%|corrections.rate}，刑满释放人员安置率{98%|corrections.rate}，帮教率{100%|corrections.rate}。',
  '刑释人员衔接率达{100%|corrections.rate}，重新犯罪率控制在{1%以下|corrections.rate}。',
  '在册社区矫正对象{216人|}，累计接收社区矫正对象{1800人|}。',
  '监狱连续{12年|justice.safe-years}实现监管安全“四无”目标。',
  '强制隔离戒毒所连续{八年|justice.safe-years}保持场所安全稳定。',
]);

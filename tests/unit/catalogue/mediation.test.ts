import { expect, it } from 'vitest';
import { readMarked } from './marked';

it.each([
  // People's mediation
  '各级调解组织调解各类矛盾纠纷4210件[.cases]，调解成功4168件[.succeeded]，调解成功率99%[.success-rate]，涉及当事人9200人[.people]，涉案金额5300万元[.amount]。',
  '全县受理人民调解案件2318件[.cases]，成功调解2290件[.succeeded]，成功率98.8%[.success-rate]。',
  '人民调解委员会共调处民间纠纷860起[.cases]，成功率达97%[.success-rate]。',
  '调解婚姻家庭、邻里、宅基地等矛盾纠纷512起[.cases]，调解率100%[.success-rate]，调成率98%[.success-rate]。',
  '开展人民调解3600余件[.cases]，防止民转刑案件12件[disputes.escalation-prevented]，防止群体性上访8起[disputes.escalation-prevented]。',
  '共化解纠纷312件[disputes.resolved]，协议涉及金额280万元[.amount]。',
  '全年人民调解组织受理纠纷1540件[.cases]，化解1525件[.succeeded]，化解率99%[.success-rate]。',
  '街道调委会共受理各类纠纷96件[.cases]，调处成功95件[.succeeded]，涉及人数210人[.people]。',
  '成功调处各类矛盾纠纷178件[.succeeded]。',
  '86件[.cases]矛盾纠纷得到及时调处。',
  '人民调解。全年调解案件1208件[.cases]，达成调解协议1190件[.succeeded]，履行率99%[-]。',
  '诉前调解案件2600件[-]，诉前调解成功1980件[-]。',
  '司法所参与调处疑难复杂纠纷43件[.cases]。',
  '建有人民调解委员会245个[.committees]，其中村（社区）调委会230个[.committees]、行业性专业性调委会14个[.committees]。',
  '设立个人品牌调解室22个[.committees]、驻派出所调解工作室9家[.committees]。',
  '全镇共有18个[.committees]人民调解组织，人民调解员96名[-]。',
  '成立企业、物业、医疗等专业性调解组织11个[.committees]。',
  '村（居）人民调解委员会覆盖率100%[.coverage-rate]，调解组织覆盖面达98%[.coverage-rate]。',
  '全市126个[.covered-units]乡镇（街道）实现人民调解组织全覆盖。',
  // Screening and resolving
  '排查矛盾纠纷620起[disputes.screened]，化解611起[disputes.resolved]，化解率98.5%[.success-rate]。',
  '摸排各类矛盾隐患143条[disputes.screened]，化解矛盾139件[disputes.resolved]。',
  '开展矛盾纠纷大排查，共排查出不稳定因素57件[disputes.screened]。',
  '预防矛盾纠纷310件[disputes.screened]，预防化解矛盾纠纷88起[disputes.resolved]。',
  '组织矛盾纠纷排查36次[disputes.screened]。',
  '全年排查各类纠纷1102件[disputes.screened]，调处1098件[.cases]，调处成功率99.6%[.success-rate]。',
  '就地化解各类矛盾纠纷2400余件[disputes.resolved]。',
  '网格员上报纠纷线索730条[disputes.screened]。',
  '避免民转刑案件3起[disputes.escalation-prevented]，制止群体性械斗2起[disputes.escalation-prevented]。',
  // Administrative mediation and rulings
  '全县行政机关开展行政调解案件2100件[admin-mediation.cases]，调解成功1987件[-]，成功率94.6%[-]。',
  '行政调解各类争议纠纷560件[admin-mediation.cases]。',
  '公安机关行政调解治安案件780起[admin-mediation.cases]，市场监管部门行政调解消费纠纷1200件[admin-mediation.cases]。',
  '加强行政调解，受理行政调解申请96件[admin-mediation.cases]，调解成功81件[-]。',
  '办理行政裁决案件14件[admin-ruling.cases]，其中专利侵权纠纷9件[-]。',
  '作出行政裁决6件[admin-ruling.cases]。',
  '自然资源部门裁决权属争议行政裁决案件11宗[admin-ruling.cases]。',
  // Arbitration
  '仲裁委受理商事仲裁案件420件[-]，标的额11.6亿元[-]，自动履行率82%[arbitration.performed-rate]。',
  '仲裁裁决被法院撤销、不予执行的占0.3%[arbitration.revoked-rate]。',
  '仲裁案件调解和解率41%[-]，主动履行率76.5%[arbitration.performed-rate]。',
  // Others' words
  '排查安全隐患1200处[-]，整改隐患1180处[-]。',
  '培训人民调解员320人次[training.people]。',
  '发放人民调解案件补贴18万元[-]。',
  '全市3个[-]调解组织、5名[-]调解员受到司法部表彰。',
  '法院受理案件3800件[-]。',
])('%s', (row) => {
  const { expected, found } = readMarked(row, 'mediation');
  expect(found).toEqual(expected);
});

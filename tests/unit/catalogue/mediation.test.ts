import { itReads } from './annotated';

/** How reports tell of mediation and disputes, and what only sounds alike. */
itReads([
  // People's mediation
  '各级调解组织调解各类矛盾纠纷{4210件|mediation.cases}，调解成功{4168件|mediation.succeeded}，调解成功率{99%|mediation.success-rate}，涉及当事人{9200人|mediation.people}，涉案金额{5300万元|mediation.amount}。',
  '全县受理人民调解案件{2318件|mediation.cases}，成功调解{2290件|mediation.succeeded}，成功率{98.8%|mediation.success-rate}。',
  '人民调解委员会共调处民间纠纷{860起|mediation.cases}，成功率达{97%|mediation.success-rate}。',
  '调解婚姻家庭、邻里、宅基地等矛盾纠纷{512起|mediation.cases}，调解率{100%|mediation.success-rate}，调成率{98%|mediation.success-rate}。',
  '开展人民调解{3600余件|mediation.cases}，防止民转刑案件{12件|disputes.escalation-prevented}，防止群体性上访{8起|disputes.escalation-prevented}。',
  '共化解纠纷{312件|disputes.resolved}，协议涉及金额{280万元|mediation.amount}。',
  '全年人民调解组织受理纠纷{1540件|mediation.cases}，化解{1525件|mediation.succeeded}，化解率{99%|mediation.success-rate}。',
  '街道调委会共受理各类纠纷{96件|mediation.cases}，调处成功{95件|mediation.succeeded}，涉及人数{210人|mediation.people}。',
  '成功调处各类矛盾纠纷{178件|mediation.succeeded}。',
  '{86件|mediation.cases}矛盾纠纷得到及时调处。',
  '人民调解。全年调解案件{1208件|mediation.cases}，达成调解协议{1190件|mediation.succeeded}，履行率{99%|}。',
  '诉前调解案件{2600件|}，诉前调解成功{1980件|}。',
  '司法所参与调处疑难复杂纠纷{43件|mediation.cases}。',
  '建有人民调解委员会{245个|mediation.committees}，其中村（社区）调委会{230个|mediation.committees}、行业性专业性调委会{14个|mediation.committees}。',
  '设立个人品牌调解室{22个|mediation.committees}、驻派出所调解工作室{9家|mediation.committees}。',
  '全镇共有{18个|mediation.committees}人民调解组织，人民调解员{96名|}。',
  '成立企业、物业、医疗等专业性调解组织{11个|mediation.committees}。',
  '村（居）人民调解委员会覆盖率{100%|mediation.coverage-rate}，调解组织覆盖面达{98%|mediation.coverage-rate}。',
  '全市{126个|mediation.covered-units}乡镇（街道）实现人民调解组织全覆盖。',
  // Screening and resolving
  '排查矛盾纠纷{620起|disputes.screened}，化解{611起|disputes.resolved}，化解率{98.5%|mediation.success-rate}。',
  '摸排各类矛盾隐患{143条|disputes.screened}，化解矛盾{139件|disputes.resolved}。',
  '开展矛盾纠纷大排查，共排查出不稳定因素{57件|disputes.screened}。',
  '预防矛盾纠纷{310件|disputes.screened}，预防化解矛盾纠纷{88起|disputes.resolved}。',
  '组织矛盾纠纷排查{36次|disputes.screened}。',
  '全年排查各类纠纷{1102件|disputes.screened}，调处{1098件|mediation.cases}，调处成功率{99.6%|mediation.success-rate}。',
  '就地化解各类矛盾纠纷{2400余件|disputes.resolved}。',
  '网格员上报纠纷线索{730条|disputes.screened}。',
  '避免民转刑案件{3起|disputes.escalation-prevented}，制止群体性械斗{2起|disputes.escalation-prevented}。',
  // Administrative mediation and rulings
  '全县行政机关开展行政调解案件{2100件|admin-mediation.cases}，调解成功{1987件|}，成功率{94.6%|}。',
  '行政调解各类争议纠纷{560件|admin-mediation.cases}。',
  '公安机关行政调解治安案件{780起|admin-mediation.cases}，市场监管部门行政调解消费纠纷{1200件|admin-mediation.cases}。',
  '加强行政调解，受理行政调解申请{96件|admin-mediation.cases}，调解成功{81件|}。',
  '办理行政裁决案件{14件|admin-ruling.cases}，其中专利侵权纠纷{9件|}。',
  '作出行政裁决{6件|admin-ruling.cases}。',
  '自然资源部门裁决权属争议行政裁决案件{11宗|admin-ruling.cases}。',
  // Arbitration
  '仲裁委受理商事仲裁案件{420件|}，标的额{11.6亿元|}，自动履行率{82%|arbitration.performed-rate}。',
  '仲裁裁决被法院撤销、不予执行的占{0.3%|arbitration.revoked-rate}。',
  '仲裁案件调解和解率{41%|}，主动履行率{76.5%|arbitration.performed-rate}。',
  // Others' words
  '排查安全隐患{1200处|}，整改隐患{1180处|}。',
  '培训人民调解员{320人次|training.people}。',
  '发放人民调解案件补贴{18万元|}。',
  '全市{3个|}调解组织、{5名|}调解员受到司法部表彰。',
  '法院受理案件{3800件|}。',
]);

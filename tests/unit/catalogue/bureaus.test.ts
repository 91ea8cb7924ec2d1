import { expect, it } from 'vitest';
import { readAnnotated } from './annotated';

/** How bureaus tell of their own trade: tax, customs, police, health, education, water, farming, safety and others. */
it.each([
  // tax
  '全市税务系统通过电子税务局办理涉税业务{86.2万笔|services.online}，网上办税率{97.3%|services.online}。',
  '市税务局全年作出税务行政处罚{1862件|enforcement.penalties}，其中简易程序{1790件|enforcement.penalties}。',
  '对符合“首违不罚”清单的{2340户次|enforcement.lenient}纳税人不予行政处罚。',
  '公告欠税企业{36户|}，公布重大税收违法失信案件{12件|credit.lists}。',
  '全局现有公职律师{27名|counsel.public-lawyers}，其中5名参与重大案件审理。',
  '召开重大税务案件审理委员会会议{9次|}，审理重大税务案件{11件|}。',
  '税务行政复议机关收到复议申请{14件|reconsideration.applications.received}，受理{12件|reconsideration.accepted}，经调解撤回{7件|reconsideration.mediated}。',
  '评定A级纳税人{4318户|credit.lists}。',
  '减免退税{18.6亿元|}，惠及纳税人{5.4万户|}。',
  '开展税收普法“六进”活动{64场次|publicity.events}，发放宣传资料{2.1万份|publicity.materials}。',
  // customs
  '全关区立案侦办走私犯罪案件{47起|}，案值{3.2亿元|}。',
  '海关办理行政处罚案件{326宗|enforcement.penalties}，罚没入库{1204万元|enforcement.fines}。',
  '对{58起|enforcement.lenient}轻微违规依法不予处罚。',
  '办理主动披露作业{203起|}，减轻或不予处罚{171起|enforcement.lenient}。',
  '知识产权海关保护扣留侵权货物{92批|}。',
  '整体通关时间压缩至{21.6小时|}，较上年压减{15%|}。',
  // police
  '公安机关办理行政案件{6.3万起|enforcement.penalties}，行政处罚{2.9万人次|enforcement.penalties}。',
  '全局民警412人取得高级执法资格，基本级执法资格考试通过率{99.2%|officers.pass-rate}。',
  '县公安局法制部门审核案件{2186起|}，发现并整改执法问题{143个|supervision.rectified}。',
  '办理户籍业务{3.8万件|services.handled}、出入境证件{9600本|}。',
  '侦破刑事案件{1235起|}，刑拘{876人|}。',
  '涉及公安机关的行政复议{73件|reconsideration.by-type}，被纠错{3件|reconsideration.corrected}。',
  '办案区规范化改造完成{18个|}。',
  // health
  '卫生监督机构检查医疗机构{1436户次|enforcement.inspections}，立案{212件|enforcement.penalties}，罚没款{168.5万元|enforcement.fines}。',
  '完成国家“双随机”监督抽检任务{683家|random-inspection.checked}，任务完结率{100%|}。',
  '医疗纠纷人民调解委员会受理纠纷{64件|mediation.cases}，调解成功{58件|mediation.succeeded}，成功率{90.6%|mediation.success-rate}。',
  '县卫健委办理医师执业注册{318件|permits.decided}、护士注册{540件|permits.decided}。',
  '全系统梳理权责事项{296项|powers.items.total}。',
  '开展突发公共卫生事件应急演练{5次|emergency.drills}，修订应急预案{9个|emergency.plans}。',
  // education
  '教育局组织校外培训机构执法检查{87次|enforcement.inspections}，取缔无证机构{6家|}。',
  '全县中小学配备法治副校长{96名|publicity.law-literate}，实现{100%|}覆盖。',
  '开展“开学第一堂法治课”132场，受教育师生{5.6万人次|publicity.people}。',
  '建成青少年法治教育实践基地{4个|}。',
  '教育系统{3200余名|exam.people}教职工参加学法考试。',
  '局党组会前学法{11次|learning.sessions}，邀请专家辅导{2次|learning.lectures}。',
  // water
  '水利局审批水土保持方案{74个|permits.decided}，办理取水许可{29件|permits.decided}。',
  '查处水事违法案件{17件|enforcement.penalties}，调处水事纠纷{3起|}。',
  '开展河道巡查{460次|enforcement.inspections}，出动执法人员{1380人次|}，现场制止违法行为{52起|}。',
  '水行政执法人员{23人|officers.total}全部持证上岗。',
  '清理河湖“四乱”问题{38个|}。',
  // agriculture
  '农业综合行政执法大队出动执法人员{2640人次|}，检查农资经营门店{870家次|enforcement.inspections}。',
  '办理农业行政处罚案件{41起|enforcement.penalties}，移送公安机关{2起|criminal-link.cases}，挽回经济损失{86万元|}。',
  '农村土地承包仲裁委员会受理仲裁案件{13件|}。',
  '抽检农产品{1800批次|}，合格率{99.1%|}。',
  '办理农药经营许可证{65个|permits.decided}。',
  '农业农村局评查本系统执法案卷{30宗|case-files.reviewed}，{2宗|case-files.excellent}案卷被评为省级优秀案卷。',
  // emergency bureau
  '检查生产经营单位{926家次|enforcement.inspections}，查出隐患{3415条|}，整改{3398条|}。',
  '下达责令限期整改指令书{412份|}。',
  '实施行政处罚{133次|enforcement.penalties}，罚款{487.6万元|enforcement.fines}。',
  '全市发生各类生产安全事故{21起|emergency.accidents}，死亡{19人|emergency.accidents}。',
  '举行防汛桌面推演{6场|emergency.drills}。',
  '安全生产举报奖励兑现{8.4万元|}。',
  '应急管理局承接省厅下放许可事项{4项|permits.items.received}。',
  // market, transport, resources, housing
  '市场监管部门新增企业{1.24万户|market-subjects.total}，全程电子化登记率{96.5%|registration.online-rate}。',
  '移出经营异常名录{1320户|}，信用修复{487家|}。',
  '市场监管综合执法支队立案{562件|enforcement.penalties}，结案{531件|enforcement.penalties}。',
  '12315平台接收投诉举报{2.3万件|}，为消费者挽回损失{720万元|}。',
  '交通运输执法支队查处非法营运车辆{184台次|}。',
  '自然资源局收到信息公开申请{96件|openness.applications}，答复{94件|openness.applications}。',
  '医保局追回基金{318万元|}，约谈定点医药机构{43家|}。',
  '人社局受理劳动人事争议仲裁案件{689件|}，结案率{98.4%|}。',
  '劳动保障监察立案{24件|enforcement.penalties}，为{312名|}农民工追讨工资{468万元|}。',
  '民政局办理社会组织登记{57件|permits.decided}。',
  '审计局实施审计项目{33个|audit.projects}，查出违规资金{1.9亿元|audit.funds.violating}，提出建议{126条|audit.suggestions}。',
  '财政局处理政府采购投诉{5件|}。',
  '统计执法检查企业{42家次|enforcement.inspections}，立案{3件|enforcement.penalties}。',
  '烟草专卖局查获涉烟案件{278起|enforcement.penalties}。',
  '气象局办理防雷装置设计审核许可{31件|permits.decided}。',
])('%s', (row) => {
  const { expected, read } = readAnnotated(row);
  expect(read).toEqual(expected);
});

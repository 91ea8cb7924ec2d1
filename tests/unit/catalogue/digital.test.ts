import { itReads } from './annotated';

/** How reports tell of online service, shared data and the hotline, and what only sounds alike. */
itReads([
  // network, online service
  '电子政务外网乡镇覆盖率{100%|egov.network.coverage-rate}。',
  '电子政务外网实现县乡村三级接入，覆盖率达{98.6%|egov.network.coverage-rate}。',
  '政务服务事项网上可办率达{99.2%|services.online}。',
  '全程网办率{85.4%|services.online}。',
  '政务服务平台网上办理各类业务{12.6万件|services.online}。',
  '依申请事项网办率提升至{96%|services.online}。',
  '“不见面审批”事项网上办件率{78%|services.online}。',
  // certificates and data
  '归集电子证照{68类|e-certificates.kinds}{23.5万条|e-certificates.copies}。',
  '制发电子证照{4.2万本|e-certificates.copies}。',
  '累计签发电子证照{12万张|e-certificates.copies}。',
  '电子证照种类达到{126种|e-certificates.kinds}。',
  '数据共享平台开通数据接口{85个|data.interfaces}。',
  '编制政务数据资源目录{1,236条|data.interfaces}。',
  '政务数据共享平台发布目录{560个|data.interfaces}、接入系统{42个|data.interfaces}。',
  // app
  '实现跨省通办事项{138项|app.items}。',
  '掌上办事项{620项|app.items}。',
  '移动端上线应用{96个|app.items}。',
  '推行“一证通办”事项{45项|app.items}。',
  '“省内通办”事项达{210项|app.items}。',
  // hotline
  '12345热线受理群众诉求{3.6万件|hotline.requests}，办结率{99.5%|hotline.on-time-rate}，满意率{97.8%|hotline.satisfaction-rate}。',
  '12345政务服务便民热线接听来电{8.2万个|hotline.requests}。',
  '县长热线共接到群众来电{1560个|hotline.requests}。',
  '12345热线派发工单{2.1万件|hotline.tickets}，按时办结率{98.9%|hotline.on-time-rate}。',
  '办理12345热线工单{865件|hotline.tickets}，群众满意度{96.5%|hotline.satisfaction-rate}。',
  '承办12345转办件{1240件|hotline.tickets}。',
  '12345热线工单签收率{100%|hotline.sign-rate}、响应率{99.9%|hotline.sign-rate}。',
  '整合归并政务服务热线{26条|hotline.merged}。',
  '将{18条|hotline.merged}非紧急类热线归并到12345。',
  '热线诉求{1个工作日|hotline.promised-days}内签收，一般事项{5个工作日|hotline.promised-days}办结。',
  '县长信箱受理群众来信{320件|mailbox.handled}。',
  '办理市长信箱来信{568封|mailbox.handled}。',
  '领导信箱回复留言{216条|mailbox.handled}。',
  // what only sounds alike
  '信访事项按期办结率{100%|}。',
  '新增5G基站{320个|}。',
  '数字乡村覆盖率{90%|}。',
  '12348公共法律服务热线接听咨询{2300人次|legal-aid.consultations}。',
  '开通公交线路{12条|}。',
  '政务服务事项网上可办率{100%|services.online}，全程网办率{88%|services.online}。',
  '归集电子证照数据{51.2万条|e-certificates.copies}。',
  '县长信箱办理来信{420件|mailbox.handled}。',
  '12345热线话务量{86万宗|hotline.requests}。',
]);

import { expect, it } from 'vitest';
import { readAnnotated } from './annotated';

/** How reports tell of open government, and what only sounds alike. */
it.each([
  '主动公开政府信息{3.2万条|openness.info}，其中通过政府网站公开{1.8万条|openness.info}。',
  '全年主动公开各类政务信息{6800余条|openness.info}，受理依申请公开{52件|openness.applications}。',
  '县政府门户网站发布政府信息{9200条|openness.info}，政务微博发布信息{1500条|openness.news}。',
  '公开重点领域信息{2360条|openness.info}，不予公开{12件|}。',
  '全市各级行政机关主动公开信息{41.6万条|openness.info}，新公开规范性文件{35件|}。',
  '主动公开文件{610份|openness.info}。',
  '发布工作动态{860条|openness.news}，推送微信信息{1100篇|openness.news}。',
  '政府网站更新动态类信息{5400条|openness.news}，编发政务信息简报{48期|openness.news}。',
  '收到政府信息公开申请{86件|openness.applications}，按期答复率{100%|}。',
  '共办理依申请公开政府信息{129件|openness.applications}，其中予以公开{61件|}。',
  '依申请公开收件{37件|openness.applications}。',
  '处理{43件|openness.applications}政府信息公开申请。',
  '答复信息公开申请件{28件|openness.applications}。',
  '受理公民、法人信息公开申请{19件|openness.applications}。',
  '召开新闻发布会{26场|openness.press}，举办在线访谈{12期|openness.interviews}，发布政策解读{95篇|openness.interpretations}。',
  '举行{8场|openness.press}新闻发布会，组织新闻通气会{3次|openness.press}。',
  '共组织发布会及吹风会{11次|openness.press}。',
  '开展“一把手”访谈{6期|openness.interviews}，在线访谈嘉宾{18人|}。',
  '县领导做客在线访谈{4期|openness.interviews}，电视问政{3期|}。',
  '制作图解、视频等解读材料{140个|openness.interpretations}，解读率{100%|}。',
  '公开规范性文件解读{36件|openness.interpretations}，解读重大政策{15次|openness.interpretations}。',
  '发布解读信息{77条|openness.interpretations}，图文解读{30篇|openness.interpretations}。',
  '{68家|openness.budget.units}单位公开财政预决算，{70家|openness.budget.units}部门公开“三公”经费。',
  '预决算公开单位{126家|openness.budget.units}。',
  '全县开设政府网站{3个|website.sites}，关停并转网站{12家|}。',
  '建成政府网站集约化平台，整合{47个|website.sites}部门网站。',
  '全市现有政府门户网站{19个|website.sites}，新建子站{6个|website.sites}。',
  '政府网站绩效评估得分{91.5分|website.score}，在全省县级政府网站中排名{第7名|website.rank}。',
  '政府门户网站测评居全市{第2位|website.rank}。',
  '备案政务新媒体{68个|new-media.accounts}，其中微信公众号{41个|new-media.accounts}、微博{12个|new-media.accounts}、抖音号{9个|new-media.accounts}。',
  '清理整合后保留{32家|new-media.accounts}政务新媒体。',
  '开通政务微信{26个|new-media.accounts}，政务微博粉丝{12万人|}。',
  '政务新媒体账号运营{53个|new-media.accounts}，关停{8个|}。',
  '行政执法信息公示平台公示处罚决定{2100条|}。',
  '政务公开培训{2次|training.classes}。',
])('%s', (row) => {
  const { expected, read } = readAnnotated(row);
  expect(read).toEqual(expected);
});

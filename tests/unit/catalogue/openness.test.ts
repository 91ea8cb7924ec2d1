import { expect, it } from 'vitest';
import { readMarked } from './marked';

it.each([
  '主动公开政府信息3.2万条[.info]，其中通过政府网站公开1.8万条[.info]。',
  '全年主动公开各类政务信息6800余条[.info]，受理依申请公开52件[.applications]。',
  '县政府门户网站发布政府信息9200条[.info]，政务微博发布信息1500条[.news]。',
  '公开重点领域信息2360条[.info]，不予公开12件[-]。',
  '全市各级行政机关主动公开信息41.6万条[.info]，新公开规范性文件35件[-]。',
  '主动公开文件610份[.info]。',
  '发布工作动态860条[.news]，推送微信信息1100篇[.news]。',
  '政府网站更新动态类信息5400条[.news]，编发政务信息简报48期[.news]。',
  '收到政府信息公开申请86件[.applications]，按期答复率100%[-]。',
  '共办理依申请公开政府信息129件[.applications]，其中予以公开61件[-]。',
  '依申请公开收件37件[.applications]。',
  '处理43件[.applications]政府信息公开申请。',
  '答复信息公开申请件28件[.applications]。',
  '受理公民、法人信息公开申请19件[.applications]。',
  '召开新闻发布会26场[.press]，举办在线访谈12期[.interviews]，发布政策解读95篇[.interpretations]。',
  '举行8场[.press]新闻发布会，组织新闻通气会3次[.press]。',
  '共组织发布会及吹风会11次[.press]。',
  '开展“一把手”访谈6期[.interviews]，在线访谈嘉宾18人[-]。',
  '县领导做客在线访谈4期[.interviews]，电视问政3期[-]。',
  '制作图解、视频等解读材料140个[.interpretations]，解读率100%[-]。',
  '公开规范性文件解读36件[.interpretations]，解读重大政策15次[.interpretations]。',
  '发布解读信息77条[.interpretations]，图文解读30篇[.interpretations]。',
  '68家[.budget.units]单位公开财政预决算，70家[.budget.units]部门公开“三公”经费。',
  '预决算公开单位126家[.budget.units]。',
  '全县开设政府网站3个[website.sites]，关停并转网站12家[-]。',
  '建成政府网站集约化平台，整合47个[website.sites]部门网站。',
  '全市现有政府门户网站19个[website.sites]，新建子站6个[website.sites]。',
  '政府网站绩效评估得分91.5分[website.score]，在全省县级政府网站中排名第7名[website.rank]。',
  '政府门户网站测评居全市第2位[website.rank]。',
  '备案政务新媒体68个[new-media.accounts]，其中微信公众号41个[new-media.accounts]、微博12个[new-media.accounts]、抖音号9个[new-media.accounts]。',
  '清理整合后保留32家[new-media.accounts]政务新媒体。',
  '开通政务微信26个[new-media.accounts]，政务微博粉丝12万人[-]。',
  '政务新媒体账号运营53个[new-media.accounts]，关停8个[-]。',
  '行政执法信息公示平台公示处罚决定2100条[-]。',
  '政务公开培训2次[training.classes]。',
])('%s', (row) => {
  const { expected, found } = readMarked(row, 'openness');
  expect(found).toEqual(expected);
});

import { readFileSync } from 'node:fs';
import { portalPage, type PortalPage } from './page';

const body = (name: string): string => readFileSync(new URL(`./samples/${name}.html`, import.meta.url), 'utf8');

const common = {
  published: '2021-03-26 10:12',
  source: '市司法局',
  crumbs: ['首页', '信息公开', '动态信息', '通知公告', '公示公告'],
  signature: [] as string[],
  related: ['关于开展2021年普法宣传月活动的通知', '全市第3季度行政执法案卷评查结果公示'],
};

/** Invented pages, each with the address it is served at. Only the report is a report. */
const samples = {
  report: { ...common, name: 'annual-report-2020', title: '衡阳市2020年度法治政府建设情况报告', signature: ['衡阳市人民政府', '2021年3月18日'] },
  plan: { ...common, name: 'plan', title: '衡阳市法治政府建设示范创建工作方案', crumbs: ['首页', '信息公开', '规划计划'] },
  notice: { ...common, name: 'notice', title: '关于报送2020年度法治政府建设情况报告的通知', published: '2021-01-20 09:30' },
  news: { ...common, name: 'news', title: '市政府常务会议听取2020年度法治政府建设工作情况汇报', crumbs: ['首页', '新闻中心', '政务要闻'] },
};

export type SampleName = keyof typeof samples;

const PATHS: Record<SampleName, string> = {
  report: '/xxgk/dtxx/tzgg/gsgg/20210326/i2345678.html',
  plan: '/xxgk/ghjh/20200612/i2200001.html',
  notice: '/xxgk/dtxx/tzgg/20210120/i2310002.html',
  news: '/xwzx/zwyw/20210408/i2350003.html',
};

export const HOST = 'www.hengyang.gov.cn';

/** The address a reader's browser shows for a sample. */
export const sampleUrl = (name: SampleName): string => `http://${HOST}${PATHS[name]}`;

export const samplePage = (name: SampleName): string => {
  const { name: file, ...page } = samples[name];
  return portalPage({ ...page, body: body(file) } satisfies PortalPage);
};

/** All samples, ready to be served. */
export const samplePages = (): Map<string, string> =>
  new Map((Object.keys(samples) as SampleName[]).map((name) => [HOST + PATHS[name], samplePage(name)]));

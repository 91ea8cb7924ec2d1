import { escapeHtml } from '../../scripts/portal/escape';
import { portalPage } from '../../scripts/portal/page';
import { reportText } from './texts';

/** An invented report of about so many characters on a portal page, its paragraphs those that the seed decides; without titles, each of which would begin another report. */
export const reportPage = (characters: number, seed = 1): string =>
  portalPage({
    title: '衡阳市2020年度法治政府建设情况报告', published: '2021-03-26 10:12', source: '市司法局', crumbs: ['首页', '信息公开'], related: [],
    body: reportText(1, characters, seed, seed)[0]!.split('\n').filter((line) => line.includes('。')).map((line) => `<p>${escapeHtml(line)}</p>`).join('\n'),
    signature: ['衡阳市人民政府', '2021年3月18日'],
  });

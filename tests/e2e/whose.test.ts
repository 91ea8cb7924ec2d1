import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { closePopup } from '../../scripts/walk/popup';
import { press } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { paragraphs, PARAGRAPHS, zoom } from './invented-report';
import { it } from './session';
import { badgeNumber } from './support';

const HOST = 'www.bjmy.gov.cn';
const body = (year: number): string => zoom(paragraphs(PARAGRAPHS.map((line) => line.replace('2022年，全市', `${year}年，我县`))));
const page = (title: string, under: string, year: number): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}_首页</title><meta name="SiteName" content="北京市密云区人民政府">
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>${under}${body(year)}</body></html>`;

const pages = new Map([
  [`${HOST}/old.html`, page('密云区2014年依法行政工作报告', '<p>密政报〔2015〕3号</p><p>发布日期：2015-03-02　来源：县法制办</p>', 2014)],
  [`${HOST}/reprint.html`, page('金华市人民政府关于2021年法治政府建设情况的报告', '<p>来源：本站</p>', 2021)],
]);

/** The rows of the table that tells where each fact was found. */
const factsIn = (popup: Page): Promise<string[][]> =>
  popup.$$eval('.facts tr', (rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));

describe('whose report it is', () => {
  let session: Session;

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
  });

  const factsOf = async (file: string): Promise<{ heading: string; facts: string[][] }> => {
    const url = `http://${HOST}/${file}.html`;
    const opened = await session.open(url);
    await badgeNumber(session, url);
    const popup = await session.openPopup(opened);
    try {
      await popup.waitForSelector('h1.report-name');
      const heading = await popup.$eval('h1.report-name', (h1) => h1.textContent ?? '');
      await press(popup, session.t('facts'));
      return { heading, facts: await factsIn(popup) };
    } finally {
      await closePopup(popup);
    }
  };

  it('is the place as it was in that year, with its code then and now, and where each fact was found', async () => {
    const { heading, facts } = await factsOf('old');
    const { t } = session;
    expect(heading).toContain('密云县');
    expect(facts).toContainEqual([t('factRegion'), `密云县 · 北京市 · ${t('levelCounty')} · ${t('factCode', '110228')} · ${t('factCodeNow', '110118')}`, t('originTitle')]);
    expect(facts).toContainEqual([t('factDocumentNumber'), '密政报〔2015〕3号', t('originUnderTitle')]);
    expect(facts).toContainEqual([t('factSource'), '县法制办', t('originLabel')]);
  });

  it('is the body that reports and not the site that reprints; what is not known is said to be', async () => {
    const { heading, facts } = await factsOf('reprint');
    const { t } = session;
    expect(heading).toContain('金华市');
    expect(facts).toContainEqual([t('factBody'), '金华市人民政府', t('originTitle')]);
    for (const fact of ['factPublishedAt', 'factSource', 'factDocumentNumber'] as const) expect(facts).toContainEqual([t(fact), t('unknown')]);
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { closePopup } from '../../scripts/walk/popup';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { it } from './session';
import { badgeNumber, settle } from './support';

const HOST = 'www.hengyang.gov.cn';

/** A short report of our own; what it says is invented. */
const report = (body: string, year: number, received: number): string => `<!doctype html><html lang="zh"><head><meta charset="utf-8">
<title>${body}${year}年度法治政府建设情况报告_衡阳市</title></head><body><div class="nav"><a href="/">首页</a></div>
<h1>${body}${year}年度法治政府建设情况报告</h1><div id="zoom">
<p>${year}年，各项任务按期完成。现将法治政府建设情况报告如下：</p>
<p>全年收到行政复议申请${received}件，审结${received - 4}件，调解矛盾纠纷${received * 10}件。</p>
<p>对${received + 1}件规范性文件作了合法性审查，提出修改意见31条，全部得到起草单位采纳。</p>
<p>组织法治讲座25场，参加群众3200人次，发放资料1.5万份，培训村（社区）法律明白人180名。</p>
<p>执法监督的力量仍显薄弱，基层人手不够，一些单位对合法性审查的认识还需要加深，下一步将逐项加以改进。</p>
</div></body></html>`;

const SENTENCES = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>简讯_衡阳市</title></head><body>
<footer><p>主办单位是市人民政府办公室，网站标识码已经登记在册，未经书面许可不得转载。</p></footer>
<div class="x"><p>本月全市共办理行政复议案件17件，其中调解结案5件，其余案件仍在审理之中。</p>
<p>本月还调解矛盾纠纷230件，涉及群众512人，参与调解的人民调解员共有84名。</p></div></body></html>`;

const pages = new Map([
  [`${HOST}/city-2022.html`, report('衡阳市', 2022, 120)],
  [`${HOST}/city-2023.html`, report('衡阳市', 2023, 130)],
  [`${HOST.replace('www.', '')}/city-2023.html`, report('衡阳市', 2023, 130)],
  [`${HOST}/market-2023.html`, report('衡阳市市场监督管理局', 2023, 46)],
  [`${HOST}/market-2021.html`, report('衡阳市市场监管局', 2021, 40)],
  [`${HOST}/news.html`, SENTENCES],
]);

const url = (name: string): string => `http://${HOST}/${name}.html`;
const chosen = (popup: Page): Promise<string> => popup.$eval('.baseline input', (field) => (field as HTMLInputElement).value);

describe('reports of a city and of its bureau', () => {
  let session: Session;

  const visitAt = async (address: string): Promise<Page> => {
    const opened = await session.open(address);
    await badgeNumber(session, address);
    return opened;
  };
  const visit = (page: string): Promise<Page> => visitAt(url(page));
  const withPopup = async (page: Page, look: (popup: Page) => Promise<void>): Promise<void> => {
    const popup = await session.openPopup(page);
    try {
      await popup.waitForSelector('h1.report-name');
      await look(popup);
    } finally {
      await closePopup(popup);
    }
  };

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
  });

  it('are not compared with each other by default; where a reader does it, that is said', async () => {
    await visit('city-2022');
    const bureau = await visit('market-2023');
    await withPopup(bureau, async (popup) => {
      expect(await popup.$eval('h1.report-name', (heading) => heading.textContent)).toContain('衡阳市市场监督管理局');
      await press(popup, session.t('popupComparison'));
      expect(await chosen(popup)).toBe('');
      await popup.click('.baseline input');
      await press(popup, '衡阳市 2022');
      await shows(popup, session.t('caveatBody', '衡阳市市场监督管理局', '衡阳市'));
    });
  });

  it('are compared each with its own earlier one, under whichever name; what the reader chose for a body holds until it is taken back', async () => {
    await visit('market-2021');
    const bureau = await visit('market-2023');
    await withPopup(bureau, async (popup) => {
      await popup.waitForSelector('table.comparison');
      expect(await chosen(popup)).toContain('衡阳市 2022');
      await popup.click('.baseline input');
      await press(popup, session.t('baselineDefault', ''));
      await until('the default', async () => (await chosen(popup)).includes('衡阳市市场监管局 2021'));
    });
    await withPopup(bureau, async (popup) => {
      await popup.waitForSelector('table.comparison');
      expect(await chosen(popup)).toContain('衡阳市市场监管局 2021');
    });
    await withPopup(await visit('city-2023'), async (popup) => {
      await popup.waitForSelector('table.comparison');
      expect(await chosen(popup)).toContain('衡阳市 2022');
    });
  });

  it('stand in the collection by their bodies, each page once', async () => {
    await visitAt(`${url('city-2023')}?from=timeline`);
    await visitAt(url('city-2023').replace('www.', ''));
    const collection = await session.openExtensionPage('collection.html');
    await shows(collection, '衡阳市市场监督管理局');
    expect(await collection.$$eval('table.collection tbody tr', (rows) => rows.length)).toBe(4);
    await collection.close();
  });

  it('a few sentences are no report unasked, and are read when asked', async () => {
    const page = await session.open(url('news'));
    await settle();
    const popup = await session.openPopup(page);
    await press(popup, session.t('popupRead'));
    await popup.waitForSelector('h1.report-name');
    // The figures come after the report's own title.
    await until('the figures', async () => (await popup.$$eval('.figures li, .figure', (figures) => figures.length)) > 2);
    await closePopup(popup);
  });
});

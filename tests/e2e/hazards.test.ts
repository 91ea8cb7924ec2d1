import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { fold } from '../../lib/text';
import { stored } from '../../scripts/walk/database';
import { markedTexts } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { inTraditional } from '../unit/support/traditional';
import { dated, FIGURES, HOST, page, PARAGRAPHS, paragraphs, plain, VARIANTS, zoom } from './invented-report';
import { it } from './session';
import { badgeNumber } from './support';

const BIG5 = { name: 'traditional characters behind a Big5 gateway', url: `http://${HOST}/gate/big5/${HOST}/plain.html`, html: inTraditional(plain) };
const PAGES = [...VARIANTS, BIG5].map((variant, i) => ({ ...variant, html: dated(variant.html, 2010 + i) }));

const PAGER = '<div class="page"><span class="current">1</span><a href="split_1.html">2</a><a href="split_2.html">3</a><a href="split_1.html">下一页</a></div>';
const OTHER = '衡阳市司法局2022年度法治政府建设工作报告';
const OTHERS_TEXT = [
  OTHER,
  '2022年，市司法局认真履行推进法治政府建设的职责，较好地完成了全年任务。现将有关情况报告如下：',
  ...Array.from({ length: 6 }, (_, i) => `全局共办理行政复议案件${31 + i}件，审查规范性文件${21 + i}件，开展行政执法监督${11 + i}次，普法宣传活动${41 + i}场，指导各级人民调解组织化解矛盾纠纷，群众的满意程度有所提高。`),
];

const pages = new Map(PAGES.map(({ url, html }) => [url.replace(/^https?:\/\/|\?.*/g, ''), html]));
pages.set(`${HOST}/split.html`, page(zoom(paragraphs(PARAGRAPHS)) + PAGER));
pages.set(`${HOST}/two.html`, page(zoom(paragraphs([...PARAGRAPHS, ...OTHERS_TEXT]))));

describe('a report that is hard to read', () => {
  let session: Session;

  /** Waits for as many marks as the report has figures, and gives what they say in one spelling. */
  const marked = (opened: Page): Promise<string[]> =>
    until('all marks', async () => {
      const texts = await markedTexts(opened);
      return texts.length >= FIGURES.length ? texts.map(fold) : null;
    });
  const popupOf = async (address: string, look: (popup: Page) => Promise<void>): Promise<void> => {
    const opened = await session.open(address);
    expect(await marked(opened)).toEqual(FIGURES);
    await badgeNumber(session, address);
    const popup = await session.openPopup(opened);
    await look(popup);
    await closePopup(popup);
    await opened.close();
  };

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
  });

  it.each(PAGES)('is read whole: $name', async ({ url }) => {
    const opened = await session.open(url);
    expect(await marked(opened)).toEqual(FIGURES.map((figure) => fold(figure)));
    expect(await badgeNumber(session, url)).toBe(FIGURES.length);
    await opened.close();
  });

  it('is kept for every one of these pages, each figure once', async () => {
    const { byReport } = await stored(session.openExtensionPage);
    expect(Object.values(byReport)).toEqual(PAGES.map(() => FIGURES.length));
  });

  it('is said to be one page of several', () =>
    popupOf(`http://${HOST}/split.html`, (popup) => shows(popup, session.t('notePageOf', 1, 3))));

  it('is read alone where another one follows it, which the popup names', () =>
    popupOf(`http://${HOST}/two.html`, async (popup) => {
      await shows(popup, session.t('noteOtherReports'));
      expect(await seen(popup)).toContain(OTHER);
    }));
});

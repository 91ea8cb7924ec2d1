import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { stored } from '../../scripts/walk/database';
import { countMarks, markedTexts } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, HOST, page, PARAGRAPHS, paragraphs, plain } from './invented-report';
import { it } from './session';
import { badgeNumber, settle } from './support';

const OTHER_HOST = 'www.other.gov.cn';
const TEXT = paragraphs(PARAGRAPHS);
const bare = (html: string): string => `<!doctype html><html><head><meta charset="utf-8"><title></title></head><body>${html}</body></html>`;
const frame = (attributes: string): string => `<iframe name="text" width="900" height="1400" ${attributes}></iframe>`;
const attribute = (html: string): string => html.replaceAll('"', '&quot;');
const WRITTEN = `<script>const inner = frames.text.document; inner.open(); inner.write(${JSON.stringify(bare(TEXT))}); inner.close();</script>`;
const SENTENCES = '<p>本月全市共办理行政复议案件17件，其中调解结案5件。</p><p>其余案件仍在审理之中，涉及群众512人，将由承办单位按期办结并及时答复申请人。</p>';

const pages = new Map([
  [`${HOST}/text.html`, bare(TEXT)],
  [`${HOST}/sentences.html`, bare(SENTENCES)],
  [`${OTHER_HOST}/report.html`, plain],
  [`${HOST}/addressed.html`, page(`<div style="height:1200px"></div>${frame('src="/text.html"')}`)],
  [`${HOST}/written.html`, dated(page(frame('') + WRITTEN), 2021)],
  [`${HOST}/source.html`, dated(page(frame(`srcdoc="${attribute(bare(TEXT))}"`)), 2020)],
  [`${HOST}/both.html`, page(`<div id="zoom">${TEXT}</div>${frame('src="/text.html"')}`)],
  [`${HOST}/foreign.html`, page(frame(`src="http://${OTHER_HOST}/report.html"`))],
  [`${HOST}/news.html`, page(frame('src="/sentences.html"'), { title: '衡阳市政务简讯第3期刊发' })],
]);
const url = (name: string): string => `http://${HOST}/${name}.html`;

describe('an article in a frame', () => {
  let session: Session;

  const open = async (name: string): Promise<{ page: Page; inner: Frame }> => {
    const page = await session.open(url(name));
    return { page, inner: await until('the frame', async () => page.frames().find((one) => one !== page.mainFrame())) };
  };
  const marked = (inner: Frame): Promise<string[]> =>
    until('marks in the frame', async () => markedTexts(inner).then((texts) => (texts.length > 0 ? texts : null), () => null));

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
  });

  it.each([['addressed'], ['written'], ['source']])('is read where it is %s, and kept under the address of the page', async (way) => {
    const { page, inner } = await open(way);
    expect(await marked(inner)).toEqual(FIGURES);
    expect(await countMarks(page)).toBe(0);
    expect(await badgeNumber(session, url(way))).toBe(FIGURES.length);
    expect((await stored(session.openExtensionPage)).byReport[`${HOST}/${way}.html`]).toBe(FIGURES.length);
    const popup = await session.openPopup(page);
    const heading = await popup.waitForSelector('h1.report-name');
    expect(await heading?.evaluate((element) => element.textContent)).toMatch(/衡阳市.*20\d\d/);
    await closePopup(popup);
    await page.close();
  });

  it('shows a figure from the popup: the page scrolls to the frame, and the card opens in it', async () => {
    const { page, inner } = await open('addressed');
    await marked(inner);
    await badgeNumber(session, url('addressed'));
    const popup = await session.openPopup(page);
    await press(popup, session.t('popupFigures'));
    await press(popup, '办理行政处罚案件');
    await until('the page to scroll', () => page.evaluate(() => scrollY > 400));
    const card = await until('a card in the frame', () => inner.$('[data-duibiao=card]').catch(() => null));
    const box = await card.boundingBox();
    const height = await page.evaluate(() => innerHeight);
    expect(box === null ? null : { above: box.y >= 0, below: box.y < height }).toEqual({ above: true, below: true });
    await closePopup(popup);
    await page.close();
  });

  it('takes the badge along when the frame goes on to something else', async () => {
    const { page, inner } = await open('addressed');
    await marked(inner);
    await badgeNumber(session, url('addressed'));
    await page.$eval('iframe', (element) => element.setAttribute('src', '/sentences.html'));
    await until('the badge to clear', async () => (await badgeOf(session.openExtensionPage, url('addressed'))) === '');
    await page.close();
  });

  it('is read in a frame when a person asks for the page', async () => {
    const { page, inner } = await open('news');
    await settle();
    expect(await badgeOf(session.openExtensionPage, url('news'))).toBe('');
    const popup = await session.openPopup(page);
    await press(popup, session.t('popupRead'));
    await popup.waitForSelector('h1.report-name');
    expect(await marked(inner)).toEqual(['17件', '5件', '512人']);
    await closePopup(popup);
    await page.close();
  });

  it('is left to the page where that holds the report itself', async () => {
    const { page, inner } = await open('both');
    expect(await until('marks on the page', () => markedTexts(page).then((texts) => (texts.length > 0 ? texts : null)))).toEqual(FIGURES);
    await settle();
    expect(await markedTexts(inner)).toEqual([]);
    await page.close();
  });

  it('is not looked at in a frame of another portal', async () => {
    const before = await stored(session.openExtensionPage);
    const { page, inner } = await open('foreign');
    await settle();
    expect(await markedTexts(inner)).toEqual([]);
    expect(await badgeOf(session.openExtensionPage, url('foreign'))).toBe('');
    expect(await stored(session.openExtensionPage)).toEqual(before);
    await page.close();
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { cardOn, leaveCard, pressInCard } from '../../scripts/walk/card';
import { hover, markedTexts } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { askBrowser, tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { FIGURES, HOST, page as portal, PARAGRAPHS, paragraphs, zoom } from './invented-report';
import { it } from './session';
import { badgeNumber, keepScreenshot } from './support';

const PATH = `${HOST}/corrections.html`;
const ADDRESS = `http://${PATH}`;
const report = (lines: readonly string[]): string => portal(zoom(paragraphs(lines)));

const TEXT = PARAGRAPHS.join('\n');
/** What a page's reader says of a piece of its text. */
const about = (words: string, quote: string, value: number, wish: object): object => {
  const at = TEXT.indexOf(words) + words.indexOf(quote);
  const anchor = { quote, prefix: TEXT.slice(Math.max(0, at - 32), at), suffix: TEXT.slice(at + quote.length, at + quote.length + 32), start: at };
  const figure = { start: at, end: at + quote.length, quote, value, unit: '件', qualifier: null, role: 'count', label: '事项', indicator: null, scope: null, period: '2022', trend: null, partOf: null };
  return { type: 'decide', url: ADDRESS, anchor, figure, wish };
};

interface ExtensionApi {
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Sends from the page what its reader sends, out of the page's own reach: only our own scripts are heard. */
const say = (session: Session, message: object): Promise<unknown> =>
  tabIdOf(session.openExtensionPage, ADDRESS).then((id) =>
    askBrowser(session.openExtensionPage, (extension) =>
      extension.evaluate(
        async (tabId, said) => {
          const { scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
          const func = (one: string) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage(JSON.parse(one) as object);
          return (await scripting.executeScript({ target: { tabId }, func, args: [said] }))[0]?.result;
        },
        id,
        // Chromium leaves out what is null in an argument.
        JSON.stringify(message),
      ),
    ),
  );

describe('figures decided on by hand', () => {
  const pages = new Map([[PATH, report(PARAGRAPHS)]]);
  let session: Session;
  let page: Page;

  const marks = (figures: readonly string[]): Promise<true> =>
    until(`${figures.length} marks`, async () => JSON.stringify(await markedTexts(page)) === JSON.stringify(figures) || null);
  const card = async (quote: string, saying: string): Promise<string> => {
    await hover(page, quote);
    const text = await cardOn(session.name, page, saying);
    await leaveCard(session.name, page);
    return text;
  };
  const withoutRejected = FIGURES.filter((quote) => quote !== '52件');

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
    page = await session.open(ADDRESS);
    await marks(FIGURES);
    await badgeNumber(session, ADDRESS);
  });

  it('are shown so at once, after a reload, and in the popup', async () => {
    expect(await say(session, about('受理1187件', '1187件', 1187, { kind: 'corrected', set: { value: 1178 } }))).toMatchObject({ ok: true });
    await say(session, about('报送备案52件', '52件', 52, { kind: 'rejected' }));
    expect(await say(session, about('还不够多', '不够多', 7, { kind: 'added', set: { value: 7 } }))).toMatchObject({ ok: true, corrections: [{}, {}, {}] });
    await marks([...withoutRejected, '不够多']);
    expect(await card('1187件', '1,178')).toContain('1,178');
    await page.reload();
    await marks([...withoutRejected, '不够多']);
    expect(await card('1187件', '1,178')).toContain('1,178');
    const popup = await session.openPopup(page);
    await shows(popup, session.t('corrections', 3));
    await press(popup, session.t('popupFigures'));
    await shows(popup, session.t('decidedWas', '1,187\u202f件'));
    await shows(popup, session.t('decidedAdded'));
    await keepScreenshot(popup, 'corrections');
    await closePopup(popup);
    const collection = await session.openExtensionPage('collection.html');
    await shows(collection, session.t('collectionDecided', 3));
    await keepScreenshot(collection, 'corrections-collection');
    await collection.close();
  });

  it('are found again in a text that changed, or listed with the reason, and can be taken back', async () => {
    const changed = PARAGRAPHS.map((line) => line.replace('全年收到', '据统计，全年共收到').replace('普法的办法还不够多，', ''));
    pages.set(PATH, report(['（本报告经市政府同意发布）', ...changed]));
    await page.reload();
    await marks(withoutRejected);
    expect(await card('1187件', '1,178')).toContain('1,178');
    const popup = await session.openPopup(page);
    await shows(popup, session.t('correctionGone'));
    await shows(popup, session.t('correctionsLost', 1));
    await keepScreenshot(popup, 'corrections-lost');
    for (const left of [2, 1]) {
      await press(popup, session.t('cardTakeBack'));
      await shows(popup, session.t('corrections', left));
    }
    await press(popup, session.t('cardTakeBack'));
    await until('the list to go', async () => !(await seen(popup)).includes(session.t('cardTakeBack')));
    await closePopup(popup);
    await marks(FIGURES);
    expect(await card('1187件', '1,187')).toContain('1,187');
  });

  it('can be rejected on the card by a person, and taken back there', async () => {
    const { name, t } = session;
    await hover(page, '213条');
    await cardOn(name, page);
    await pressInCard(name, page, '.reject');
    await cardOn(name, page, t('decidedRejected'));
    await marks(FIGURES.filter((quote) => quote !== '213条'));
    await page.reload();
    await marks(FIGURES.filter((quote) => quote !== '213条'));
    await hover(page, '213条');
    await cardOn(name, page, t('decidedRejected'));
    await pressInCard(name, page, '.decided button');
    await marks(FIGURES);
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { version } from '../../package.json';
import { COMMAND_NAMES, COMMANDS } from '../../lib/commands';
import { stored } from '../../scripts/walk/database';
import { countLayer, countMarks, marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { FIGURES, HOST, plain } from './invented-report';
import { it } from './session';
import { badgeNumber, settle } from './support';

const address = (name: string): string => `http://${HOST}/${name}.html`;
/** The same place a year before. */
const earlier = plain.replaceAll('2022', '2021').replaceAll('1264件', '1204件');

describe('the reader’s choices', () => {
  let session: Session;
  let page: Page;
  let another: Page;

  // Each walk by itself: what one leaves switched off would have the next, and its own repetition, begin elsewhere.
  it.beforeEach(async ({ anew }) => {
    session = await anew(new Map([[`${HOST}/report.html`, plain], [`${HOST}/another.html`, plain], [`${HOST}/earlier.html`, earlier]]));
    [page, another] = [await session.open(address('report')), await session.open(address('another'))];
    await marksOn(page);
    await marksOn(another);
  });

  const gone = (...pages: Page[]) => until('the marks to go', async () => (await Promise.all(pages.map(countMarks))).every((marks) => marks === 0));

  /** Presses in the popup of a page, opened anew where the browser closed it. */
  const inPopup = async (at: Page, ...names: string[]): Promise<void> => {
    const popup = await session.openPopup(at);
    for (const name of names) await press(popup, name);
    await closePopup(popup);
  };

  it('switch one page off and on again, without a reload', async () => {
    const { t } = session;
    await inPopup(page, t('switchPage'));
    await gone(page);
    expect(await countMarks(another)).toBe(FIGURES.length);
    await until('the badge to go', async () => (await badgeOf(session.openExtensionPage, page.url())) === '');
    const popup = await session.openPopup(page);
    await shows(popup, t('offPageTitle'));
    await press(popup, t('offSwitchPage'));
    await closePopup(popup);
    expect(await marksOn(page)).toBe(FIGURES.length);
    expect(await badgeNumber(session, page.url())).toBe(FIGURES.length);
  });

  it('switch a site off for good: nothing is read there but at a press, and then once', async () => {
    const { t } = session;
    await inPopup(page, t('switchSite'));
    await gone(page, another);
    await page.reload();
    await settle();
    expect([await countMarks(page), await badgeOf(session.openExtensionPage, page.url())]).toEqual([0, '']);
    const popup = await session.openPopup(page);
    await shows(popup, t('offSiteTitle', HOST));
    await press(popup, t('popupRead'));
    await closePopup(popup);
    expect(await marksOn(page)).toBe(FIGURES.length);
    await page.reload();
    await settle(1500);
    expect(await countMarks(page)).toBe(0);
    await inPopup(page, t('offSwitchSite'));
    expect([await marksOn(page), await marksOn(another)]).toEqual([FIGURES.length, FIGURES.length]);
  });

  it('switch everything off and on again', async () => {
    const { t } = session;
    await inPopup(page, t('switchEverywhere'));
    await gone(page, another);
    const popup = await session.openPopup(page);
    await shows(popup, t('offEverywhereTitle'));
    await press(popup, t('offSwitchEverywhere'));
    await closePopup(popup);
    expect([await marksOn(page), await marksOn(another)]).toEqual([FIGURES.length, FIGURES.length]);
  });

  it('have a report kept only once the reader says so', async () => {
    const { t } = session;
    const options = await session.openExtensionPage('options.html');
    await press(options, t('savingAsk'));
    await options.close();
    const before = await stored(session.openExtensionPage);
    const unkept = await session.open(address('earlier'));
    expect(await marksOn(unkept)).toBe(FIGURES.length);
    expect(await badgeNumber(session, unkept.url())).toBe(FIGURES.length);
    const popup = await session.openPopup(unkept);
    await shows(popup, t('unsavedTitle'));
    await shows(popup, t('unsavedFigures', FIGURES.length));
    expect(await stored(session.openExtensionPage)).toEqual(before);
    await press(popup, t('unsavedSave'));
    await until('the report to be kept', async () => (await stored(session.openExtensionPage)).reports === before.reports + 1);
    await shows(popup, t('exportThis'));
    await closePopup(popup);
    await unkept.close();
  });

  it('hold at once in every page that is open, and list the keys as they are', async () => {
    const { t, name } = session;
    const options = await session.openExtensionPage('options.html');
    await shows(options, t('commandNext'));
    for (const command of COMMAND_NAMES) expect(await seen(options)).toContain(t(COMMANDS[command].text));
    const keys = await options.evaluate(() => [...document.querySelectorAll('kbd')].map((key) => key.textContent));
    expect(await seen(options)).toContain(t('aboutVersion', version));
    expect(keys).toEqual(COMMAND_NAMES.filter((command) => name === 'firefox' || COMMANDS[command].inChromium).map((command) => COMMANDS[command].key));

    expect(await countLayer(page, 'enforcement')).toBeGreaterThan(0);
    await press(options, t('termCategoryEnforcement'));
    await until('one kind of marks to go', async () => (await countLayer(page, 'enforcement')) === 0);
    expect(await countMarks(page)).toBeGreaterThan(0);

    const collection = await session.openExtensionPage('collection.html');
    await shows(collection, t('collectionTitle'));
    await options.bringToFront();
    await press(options, t('languageEn'));
    await shows(collection, 'Collection');
    await shows(options, 'Settings');
    await press(options, 'Dark');
    const ground = (at: Page) => at.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await until('dark pages', async () => (await ground(collection)) === 'rgb(22, 25, 29)' && (await ground(options)) === 'rgb(22, 25, 29)');
    await Promise.all([collection.close(), options.close()]);
  });
});

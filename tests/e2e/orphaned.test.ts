import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PORTALS } from '../../lib/portal';
import { cardOn, cardText, pressInCard } from '../../scripts/walk/card';
import { stored } from '../../scripts/walk/database';
import { reloadExtension, switchExtension, withdraw } from '../../scripts/walk/grant';
import { countMarks, hover, marksOn } from '../../scripts/walk/marks';
import { shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { wholeDatabase } from '../../scripts/walk/whole-database';
import { badgeOfTab, tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { FIGURES, HOST, plain } from './invented-report';
import { badgeNumber, domOf, keepScreenshot, openRecorded } from './support';

const url = `http://${HOST}/report.html`;

/** Elements of ours beside the page's body, by name. */
const elementsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>(':root > [data-duibiao]')].map(({ dataset }) => dataset['duibiao']!).sort());

/** What a page does that is still being read. */
const stir = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollBy(0, 40);
    document.querySelector('#zoom p')!.append(' ');
    dispatchEvent(new Event('resize'));
  });

describe('a page that was being read', () => {
  const name = inject('browser');
  let session: Session;
  // Of its own: what is withdrawn from a browser stays withdrawn.
  beforeAll(async () => {
    session = await startSession(name, new Map([[`${HOST}/report.html`, plain]]));
  });
  afterAll(() => session?.close());

  it.runIf(name === 'chromium')('is let go when the extension is switched off, as soon as it is looked at, and nothing of ours goes on in it', async () => {
    const { page, complaints } = await openRecorded(session, url);
    await marksOn(page);
    await switchExtension(session, false);
    await page.bringToFront();
    await until('the marks to go', async () => (await countMarks(page)) === 0);
    await stir(page);
    const { before, now } = await domOf(page);
    expect(now).toBe(before.replace('</p>', ' </p>'));
    expect(complaints).toEqual([]);
    await switchExtension(session, true);
    expect(await marksOn(page)).toBe(FIGURES.length);
    await page.close();
  });

  it('is taken over by the reader of an extension that is loaded anew, and nothing stands on it twice', async () => {
    const { page, complaints } = await openRecorded(session, url);
    await marksOn(page);
    await badgeNumber(session, url);
    await page.bringToFront();
    await hover(page, '1264件');
    await cardOn(name, page);
    const before = await elementsOf(page);
    await reloadExtension(session);
    await until('the card of the reader before to go', async () => (await cardText(name, page)) === null);
    expect(await badgeNumber(session, url)).toBe(FIGURES.length);
    await page.bringToFront();
    expect(await marksOn(page)).toBe(FIGURES.length);
    expect(await elementsOf(page)).toEqual(before.filter((element) => element !== 'card'));
    await hover(page, '1187件');
    await cardOn(name, page, '1,187');
    // What is decided is heard: the card is the new reader's.
    await pressInCard(name, page, '.confirm');
    await until('the decision', async () => (await wholeDatabase(session.openExtensionPage))['corrections']?.length === 1);
    expect((await stored(session.openExtensionPage)).reports).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is let go when the browser does not let it be read any more; the popup says so, and asks', async () => {
    const { page, complaints } = await openRecorded(session, url);
    await marksOn(page);
    await badgeNumber(session, url);
    const tab = await tabIdOf(session.openExtensionPage, url);
    await withdraw(session, PORTALS);
    await page.bringToFront();
    await until('the marks to go', async () => (await countMarks(page)) === 0);
    await until('the badge to go', async () => (await badgeOfTab(session.openExtensionPage, tab)) === '');
    await stir(page);
    expect(await elementsOf(page)).toEqual([]);
    expect((await stored(session.openExtensionPage)).reports).toBe(1);
    expect(complaints).toEqual([]);
    const popup = await session.openExtensionPage('popup.html');
    await shows(popup, session.t('popupPermissionTitle'));
    await shows(popup, session.t('popupPermissionAsk'));
    await keepScreenshot(popup, 'permission-withdrawn');
    await popup.close();
    await page.close();
  });
});

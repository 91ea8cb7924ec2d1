import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { stored } from '../../scripts/walk/database';
import { askFor, sayYesTo } from '../../scripts/walk/grant';
import { countMarks, marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { FIGURES, plain } from './invented-report';
import { it } from './session';
import { badgeNumber, settle } from './support';

const MIRROR = 'mirror.example';
const OTHER = 'another.example';
const PATTERN = `http://${MIRROR}/*`;
const mirror = `http://${MIRROR}/report.html`;
const pages = new Map([[`${MIRROR}/report.html`, plain], [`${OTHER}/report.html`, plain]]);

describe('a report outside the portals', () => {
  let session: Session;
  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
  });

  it('is left alone', async () => {
    const page = await session.open(mirror);
    await settle();
    expect(await countMarks(page)).toBe(0);
    expect((await stored(session.openExtensionPage)).reports).toBe(0);
    await page.close();
  });

  /** Firefox tells the popup of a site only when a hand presses the toolbar's button: there a page of ours asks in its stead. */
  const switchOn = async (page: Page): Promise<void> => {
    if (session.name === 'firefox') {
      const ours = await session.openExtensionPage('popup.html');
      await shows(ours, session.t('popupTitle'));
      await askFor(ours, PATTERN);
      return;
    }
    await sayYesTo(session, PATTERN);
    const popup = await session.openPopup(page);
    await shows(popup, session.t('siteOffer', MIRROR));
    await press(popup, session.t('siteOn'));
    await closePopup(popup);
  };

  it('is read once its site is switched on, in pages open then and later, and no other site is', async () => {
    const [page, other] = [await session.open(mirror), await session.open(`http://${OTHER}/report.html`)];
    await switchOn(page);
    expect(await marksOn(page)).toBe(FIGURES.length);
    expect(await badgeNumber(session, mirror)).toBe(FIGURES.length);
    const later = await session.open(`${mirror}?id=2`);
    expect(await marksOn(later)).toBe(FIGURES.length);
    expect(await countMarks(other)).toBe(0);
    await Promise.all([later.close(), other.close()]);
  });

  it('is let go when its site is switched off in the popup; what was kept stays', async () => {
    const page = await until('the page', async () => (await session.browser.pages()).find((open) => open.url() === mirror));
    const { reports } = await stored(session.openExtensionPage);
    const popup = await session.openPopup(page);
    await shows(popup, session.t('siteIsOn', MIRROR));
    await press(popup, session.t('siteOff'));
    await until('the marks to go', async () => (await countMarks(page)) === 0);
    await closePopup(popup);
    await page.reload();
    await settle();
    expect(await countMarks(page)).toBe(0);
    expect(reports).toBeGreaterThan(0);
    expect((await stored(session.openExtensionPage)).reports).toBe(reports);
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardOn, pressInCard } from '../../scripts/walk/card';
import { recordsIn } from '../../scripts/walk/database';
import { hover, marksOn } from '../../scripts/walk/marks';
import { press, shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { soundness } from '../../scripts/walk/sound';
import { askBrowser } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, HOST, plain } from './invented-report';
import { badgeNumber } from './support';

const YEARS = [2019, 2020];
const pages = new Map(YEARS.map((year) => [`${HOST}/${year}.html`, dated(plain, year)]));

interface ViewsApi {
  extension: { getViews(): (typeof globalThis)[] };
}

/** When the background's page came to be; null while it rests. */
const bornAt = (session: Session): Promise<number | null> =>
  askBrowser(session.openExtensionPage, (page) =>
    page.evaluate(() => {
      const views = (globalThis as unknown as { chrome: ViewsApi }).chrome.extension.getViews();
      return views.find(({ location }) => location.pathname.includes('background'))?.performance.timeOrigin ?? null;
    }),
  );

/** Firefox ends the background's page when it rests; Chromium's worker is ended by force elsewhere. */
describe.runIf(inject('browser') === 'firefox')('a background that rests after every word', () => {
  let session: Session;
  const lives = new Set<number>();
  /** Waits until the background is gone. */
  const rested = (): Promise<boolean> =>
    until('the background to rest', async () => {
      const born = await bornAt(session);
      if (born !== null) lives.add(born);
      return born === null;
    });

  beforeAll(async () => {
    session = await startSession('firefox', pages, { preferences: { 'extensions.background.idle.timeout': 700 } });
  });
  afterAll(() => session?.close());

  it('saves, keeps decisions and deletes as one that stays awake', async () => {
    const { openExtensionPage, t } = session;
    for (const year of YEARS) {
      await marksOn(await session.open(`http://${HOST}/${year}.html`));
      expect(await badgeNumber(session, `http://${HOST}/${year}.html`)).toBe(FIGURES.length);
      await rested();
    }
    const page = (await session.browser.pages()).find((open) => open.url().includes('2020.html'))!;
    await page.bringToFront();
    for (const [i, quote] of FIGURES.slice(0, 3).entries()) {
      await hover(page, quote);
      await cardOn('firefox', page);
      await pressInCard('firefox', page, i === 1 ? '.reject' : '.confirm');
      await until('the decision', async () => (await recordsIn(openExtensionPage, 'corrections')) === i + 1);
      await page.keyboard.press('Escape');
      await rested();
    }
    expect(lives.size).toBeGreaterThan(1);
    const collection = await openExtensionPage('collection.html');
    await shows(collection, t('collectionCount', YEARS.length));
    await press(collection, t('collectionDeleteOf', t('reportName', '衡阳市', '2019')));
    await shows(collection, t('collectionCount', 1));
    const { faults, tables } = await soundness(openExtensionPage);
    expect([faults, tables.reports.length, tables.observations.length, tables.corrections.length]).toEqual([[], 1, FIGURES.length, 3]);
  });
});

import { describe, expect } from 'vitest';
import { cardOn, pressInCard } from '../../scripts/walk/card';
import { stored } from '../../scripts/walk/database';
import { hover, marksOn } from '../../scripts/walk/marks';
import { databaseVersion, holdDatabase, replaceDatabase } from '../../scripts/walk/old-database';
import { shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { askBrowser, badgeOfTab, tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { oldDatabases, type OldDatabase } from '../unit/support/old-databases';
import { FIGURES, HOST, plain, TITLE } from './invented-report';
import { it } from './session';
import { badgeNumber, keepScreenshot } from './support';

const url = `http://${HOST}/report.html`;

const databaseOf = (name: string): OldDatabase => oldDatabases().find(([known]) => known === name)![1];
const idsOf = (old: OldDatabase): string[] => old.tables.reports!.rows.map(({ id }) => String(id));

describe('a collection that another version of the extension holds', () => {
  let session: Session;
  let letGo: (() => Promise<void>) | undefined;
  it.beforeEach(async ({ anew }) => {
    session = await anew(new Map([[`${HOST}/report.html`, plain]]));
  });

  // Whatever becomes of the walk: a database that is held would hold all that come after.
  it.afterEach(() => letGo?.());

  it('is waited for where it is older and kept open elsewhere: each window says so, and goes on once it is free', async () => {
    const { t, openExtensionPage } = session;
    const old = databaseOf('schema-3');
    await askBrowser(openExtensionPage, (page) => replaceDatabase(page, old));
    letGo = await askBrowser(openExtensionPage, holdDatabase);
    const page = await session.open(url);
    expect(await marksOn(page)).toBe(FIGURES.length);
    const tab = await tabIdOf(openExtensionPage, url);
    expect(await until('a word on the badge', () => badgeOfTab(openExtensionPage, tab))).toBe('!');
    await hover(page, '15720件');
    await cardOn(session.name, page, '15,720');
    await pressInCard(session.name, page, '.confirm');
    const onCard = async (): Promise<boolean[]> => {
      const text = await cardOn(session.name, page);
      return [t('errorDecideHeld'), t('cardHeld'), t('cardPending')].map((words) => text.includes(words));
    };
    await until('the card to say why', async () => String(await onCard()) === 'true,true,false');
    await keepScreenshot(page, 'held-card');
    const windows = [];
    for (const [path, name] of [[`popup.html?tab=${tab}`, 'popup'], ['collection.html', 'collection'], ['collection.html#backup', 'backup']] as const) {
      const window = await openExtensionPage(path);
      await shows(window, t('collectionHeld'));
      await keepScreenshot(window, `held-${name}`);
      windows.push(window);
    }
    await letGo();
    letGo = undefined;
    await shows(windows[0]!, TITLE);
    await shows(windows[1]!, t('collectionCountSamples', idsOf(old).length + 1, 1));
    await shows(windows[2]!, t('backupSave'));
    expect(await badgeNumber(session, url)).toBe(FIGURES.length);
    await page.bringToFront();
    await until('the card to go on', async () => String(await onCard()) === 'false,false,false');
    const { byReport, reports } = await stored(openExtensionPage);
    expect(reports).toBe(idsOf(old).length + 1);
    expect(byReport).toMatchObject(Object.fromEntries(idsOf(old).map((id) => [id, old.tables.observations!.rows.filter(({ reportId }) => reportId === id).length])));
  });

  it('is read and added to where it is newer, and what this version does not know stays', async () => {
    const { t, openExtensionPage } = session;
    const { tables } = databaseOf('schema-5');
    const newer: OldDatabase = {
      version: 50,
      tables: {
        ...tables,
        notebooks: { keyPath: 'id', autoIncrement: false, indexes: [], rows: [{ id: 1, words: 'later' }] },
        reports: { ...tables.reports!, rows: tables.reports!.rows.map((row) => ({ ...row, schemaVersion: 6, mood: 'calm' })) },
      },
    };
    await askBrowser(openExtensionPage, (page) => replaceDatabase(page, newer));
    const page = await session.open(url);
    expect(await marksOn(page)).toBe(FIGURES.length);
    expect(await badgeNumber(session, url)).toBe(FIGURES.length);
    const collection = await openExtensionPage('collection.html');
    await shows(collection, t('collectionCountSamples', tables.reports!.rows.length + 1, 1));
    expect(await databaseVersion(openExtensionPage)).toBe(50);
    expect((await stored(openExtensionPage)).reports).toBe(tables.reports!.rows.length + 1);
  });
});

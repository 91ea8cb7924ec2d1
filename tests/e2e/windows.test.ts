import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { cardOn, pressInCard } from '../../scripts/walk/card';
import { chooseFile } from '../../scripts/walk/choose-file';
import { recordsIn, stored } from '../../scripts/walk/database';
import { downloadOf } from '../../scripts/walk/downloads';
import { hover, markedTexts, marksOn } from '../../scripts/walk/marks';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { soundness } from '../../scripts/walk/sound';
import { tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { it } from './session';

const TITLE = '衡阳市2020年度法治政府建设情况报告';

const gone = (page: Page, words: string): Promise<boolean> => until(`${words} to go`, async () => !(await seen(page)).includes(words));

/** The first figure that is marked, as it is printed. */
const firstFigure = async (page: Page): Promise<string> => (await markedTexts(page))[0]!;

describe('windows that are open at once', () => {
  let session: Session;

  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
  });

  it('see what the background saves, and each what another deletes and puts back', async () => {
    const { openExtensionPage, t } = session;
    const page = await session.open(sampleUrl('notice'));
    const popup = await openExtensionPage(`popup.html?tab=${await tabIdOf(openExtensionPage, page.url())}`);
    await shows(popup, t('popupUnreadTitle'));
    const [one, other] = [await openExtensionPage('collection.html'), await openExtensionPage('collection.html')];
    const all = [popup, one, other];
    await shows(one, t('collectionEmptyTitle'));
    await shows(other, t('collectionEmptyTitle'));

    await page.bringToFront();
    await page.goto(sampleUrl('report'));
    const marks = await marksOn(page);
    for (const window of all) await shows(window, TITLE);

    await one.bringToFront();
    await press(one, t('collectionDeleteOf', t('reportName', '衡阳市', '2020')));
    for (const window of all) await gone(window, TITLE);
    await shows(other, t('collectionEmptyTitle'));
    expect(await stored(openExtensionPage)).toEqual({ reports: 0, observations: 0, byReport: {} });

    await press(one, t('collectionUndo'));
    for (const window of all) await shows(window, TITLE);
    expect(await stored(openExtensionPage)).toMatchObject({ reports: 1, observations: marks });
    for (const window of all) await window.close();
  });

  it('neither lose nor double a report that two of them write at once', async () => {
    const { openExtensionPage, name, t } = session;
    const sound = async (): Promise<{ reports: number; corrections: number; revisions: number }> => {
      const { faults, tables } = await soundness(openExtensionPage);
      expect(faults).toEqual([]);
      return { reports: tables.reports.length, corrections: tables.corrections.length, revisions: tables.revisions.length };
    };
    const page = (await session.browser.pages()).find((open) => open.url() === sampleUrl('report'))!;
    const twin = await session.open(sampleUrl('report'));
    await marksOn(twin);

    // A figure is confirmed while the other window saves the report.
    await page.bringToFront();
    await hover(page, await firstFigure(page));
    await cardOn(name, page);
    await Promise.all([pressInCard(name, page, '.confirm'), twin.reload()]);
    await until('the decision', async () => (await recordsIn(openExtensionPage, 'corrections')) === 1);
    expect(await sound()).toEqual({ reports: 1, corrections: 1, revisions: 0 });

    // The report is imported from a backup while the other window saves it.
    const collection = await openExtensionPage('collection.html#backup');
    const backup = (await downloadOf(session.downloads, () => press(collection, t('backupSave')))).bytes.toString('utf8');
    // One population more: there would be nothing to merge of the same collection.
    const place = { regionCode: '430400', year: 2019, people: 6_646_000, setAt: '2026-01-01T00:00:00.000Z' };
    await chooseFile(collection, 'a.json', backup.replace('"residents":[]', `"residents":[${JSON.stringify(place)}]`));
    await shows(collection, t('restorePlan', 'a.json'));
    await Promise.all([press(collection, t('restoreMerge')), twin.reload()]);
    await until('the end of the import', async () => (await recordsIn(openExtensionPage, 'incoming')) === 0);
    expect(await sound()).toEqual({ reports: 1, corrections: 1, revisions: 0 });

    // The report is deleted while the other window saves it, and the deletion taken back while it saves it once more.
    await collection.close();
    const list = await openExtensionPage('collection.html');
    await Promise.all([press(list, t('collectionDeleteOf', t('reportName', '衡阳市', '2020'))), twin.reload()]);
    await sound();
    await Promise.all([press(list, t('collectionUndo')), twin.reload()]);
    await until('the report and its decision', async () => (await recordsIn(openExtensionPage, 'corrections')) === 1);
    expect(await sound()).toEqual({ reports: 1, corrections: 1, revisions: 0 });
  });
});

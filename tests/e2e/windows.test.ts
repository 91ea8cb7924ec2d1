import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { stored } from '../../scripts/walk/database';
import { marksOn } from '../../scripts/walk/marks';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { it } from './session';

const TITLE = '衡阳市2020年度法治政府建设情况报告';

const gone = (page: Page, words: string): Promise<boolean> => until(`${words} to go`, async () => !(await seen(page)).includes(words));

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
    await press(one, t('collectionDeleteOf', t('reportName', '衡阳市', 2020)));
    for (const window of all) await gone(window, TITLE);
    await shows(other, t('collectionEmptyTitle'));
    expect(await stored(openExtensionPage)).toEqual({ reports: 0, observations: 0, byReport: {} });

    await press(one, t('collectionUndo'));
    for (const window of all) await shows(window, TITLE);
    expect(await stored(openExtensionPage)).toMatchObject({ reports: 1, observations: marks });
    for (const window of all) await window.close();
  });
});

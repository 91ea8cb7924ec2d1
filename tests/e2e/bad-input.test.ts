import { describe, expect } from 'vitest';
import { HOST, samplePages, sampleUrl } from '../../scripts/portal/samples';
import { stored } from '../../scripts/walk/database';
import { filesIn } from '../../scripts/walk/downloads';
import { countMarks } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { FORGER_PATH, forgerPage } from './forger-page';
import { it } from './session';
import { complaintsOf, settle } from './support';

const NOTHING = { reports: 0, observations: 0, byReport: {} };

describe('an empty collection', () => {
  let session: Session;

  it.beforeAll(async ({ anew }) => {
    const pages = samplePages();
    pages.set(HOST + FORGER_PATH, forgerPage);
    pages.set('www.hengyang.gov.cn/empty.html', '<!doctype html><meta charset="utf-8"><title>空</title>');
    session = await anew(pages);
  });

  it('says so on the collection page and offers samples', async () => {
    const collection = await session.openExtensionPage('collection.html');
    await shows(collection, session.t('collectionEmptyTitle'));
    await shows(collection, session.t('samplesLoad', SAMPLES));
    await collection.close();
  });

  it('exports nothing, and says so', async () => {
    const page = await session.open(sampleUrl('notice'));
    const popup = await session.openPopup(page);
    await press(popup, session.t('exportAll'));
    await shows(popup, session.t('exportNothing'));
    expect(filesIn(session.downloads)).toEqual([]);
    await closePopup(popup);
    await page.close();
  });

  it('is not filled by a page that forges our messages', async () => {
    const page = await session.browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`http://${HOST}${FORGER_PATH}`);
    await settle();
    expect(await countMarks(page)).toBe(0);
    expect(await badgeOf(session.openExtensionPage, page.url())).toBe('');
    expect(await stored(session.openExtensionPage)).toEqual(NOTHING);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('answers for a page with no article in words', async () => {
    const page = await session.open('http://www.hengyang.gov.cn/empty.html');
    const popup = await session.openPopup(page);
    await press(popup, session.t('popupRead'));
    await shows(popup, session.t('errorNoArticle'));
    expect(await stored(session.openExtensionPage)).toEqual(NOTHING);
    await closePopup(popup);
    await page.close();
  });

  it('says on another site that it is no report, and lists nothing', async () => {
    const page = await session.open('about:blank');
    const popup = await session.openPopup(page);
    await shows(popup, session.t('popupElsewhereTitle'));
    expect(await seen(popup)).toContain(session.t('popupEmptyTitle'));
    await closePopup(popup);
    await page.close();
  });
});

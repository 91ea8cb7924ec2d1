import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST, samplePages, sampleUrl } from '../../scripts/portal/samples';
import { stored } from '../../scripts/walk/database';
import { tablesIn } from '../../scripts/walk/downloads';
import { countMarks, marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, seen, shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { backgrounds } from './backgrounds';
import { FORGER_PATH, forgerPage } from './forger-page';
import { badgeNumber, BROWSERS, complaintsOf, settle } from './support';

const NOTHING = { reports: 0, observations: 0, byReport: {} };

describe.each(BROWSERS)('an empty collection in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    const pages = samplePages();
    pages.set(HOST + FORGER_PATH, forgerPage);
    pages.set('www.hengyang.gov.cn/empty.html', '<!doctype html><meta charset="utf-8"><title>空</title>');
    session = await startSession(name, pages);
  });
  afterAll(() => session?.close());

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
    expect(tablesIn(session.downloads)).toEqual([]);
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

describe('a background that was stopped (Chromium)', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', samplePages());
  });
  afterAll(() => session?.close());

  it('wakes for the next report and saves it', async () => {
    const [first] = await until('a background', async () => backgrounds(session.browser).then((all) => (all.length > 0 ? all : null)));
    await until('that background to end', async () => {
      const same = (await backgrounds(session.browser)).filter(({ born }) => born === first!.born);
      await Promise.all(same.map(({ close }) => close()));
      return same.length === 0;
    });
    const page = await session.open(sampleUrl('report'));
    const marks = await marksOn(page);
    expect(await badgeNumber(session, page.url())).toBe(marks);
    expect((await stored(session.openExtensionPage)).observations).toBe(marks);
    const now = await backgrounds(session.browser);
    expect(now.map(({ born }) => born > first!.born)).toEqual([true]);
  });
});

describe('a database that cannot be opened (Chromium)', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', samplePages());
  });
  afterAll(() => session?.close());

  it.each(['collection.html', 'popup.html?tab=0'])('%s says so instead of showing an empty collection', async (path) => {
    const page = await session.openExtensionPage(path, (page) =>
      page.evaluateOnNewDocument(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        };
      }),
    );
    await shows(page, session.t('errorDatabaseTitle'));
    expect(await seen(page)).not.toContain(session.t('collectionEmptyTitle'));
    await page.close();
  });
});

import { describe, expect } from 'vitest';
import { indicators } from '../../lib/catalogue';
import { SCHEMA_VERSION, type Contents, type Correction } from '../../lib/records';
import { listingOf } from '../../lib/store/listing';
import { reportName } from '../../lib/view/reports';
import { putRecords } from '../../scripts/walk/put-records';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { windowTasks } from '../../scripts/walk/tasks';
import { contents } from '../unit/support/readings';
import { it } from './session';

/** Milliseconds of the thread's own time, which a loaded machine does not lengthen as it does the clock's. */
const FELT = 50;
/** A loaded machine has slower caches too: of three tries one counts. */
const TRIES = { retry: 2 };

const HOST = 'www.hengyang.gov.cn';
const YEARS = 50;
const LATEST = 2022;
/** Of the catalogue's indicators; each figure differs from the other years'. */
const NAMED = indicators.slice(0, 80);

const reportOf = (year: number): Contents => {
  const id = `${HOST}/art/${year}/report.html`;
  const figures = NAMED.map((known, at) => ({
    label: known.zh, indicator: known.id, value: 1_000 * at + year, quote: `${at + year}件`, start: 20 * at, end: 20 * at + 6,
  }));
  return contents(figures, { id, url: `http://${id}`, year, title: `衡阳市${year}年法治政府建设情况报告`, fingerprint: String(year).repeat(16), schemaVersion: SCHEMA_VERSION });
};

const LONG = `${HOST}/art/long.html`;
const LONG_FIGURES = 20_000;
const LONG_CORRECTIONS = 30;

/** A report of many figures, some of them corrected. */
const longReport = (): Contents => {
  const figures = Array.from({ length: LONG_FIGURES }, (_, at) => ({ label: `甲${at}`, indicator: NAMED[at % NAMED.length]!.id, value: at, quote: `${at}件`, start: 20 * at, end: 20 * at + 6 }));
  const read = contents(figures, { id: LONG, url: `http://${LONG}`, year: LATEST, title: '甲市法治政府建设情况报告', fingerprint: 'long', schemaVersion: SCHEMA_VERSION });
  const corrections = Array.from({ length: LONG_CORRECTIONS }, (_, at): Correction => {
    const figure = read.observations[at * 600]!;
    const { start, end, quote, value } = figure;
    return {
      id: `c${at}`, reportId: LONG, page: LONG, kind: 'corrected', figure, set: { value: value + 1 }, anchor: { quote, prefix: '', suffix: '', start }, place: { start, end }, lost: null,
      madeAt: '2026-11-21T08:00:00.000Z', schemaVersion: SCHEMA_VERSION,
    };
  });
  return { ...read, corrections };
};

const recordsOf = (all: readonly Contents[]) => {
  const lists = all.map((one) => listingOf(one, []));
  return {
    reports: all.map(({ report }) => report),
    observations: all.flatMap(({ observations }) => observations),
    corrections: all.flatMap(({ corrections }) => corrections),
    listings: lists.map(({ listing }) => ({ ...listing, schemaVersion: SCHEMA_VERSION })),
    searchTexts: lists.map(({ search }) => search),
  };
};

describe('no task of ours is felt', () => {
  let session: Session;

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map());
    // Who looks at the collection first makes the database.
    const page = await session.openExtensionPage('collection.html');
    await shows(page, session.t('collectionEmptyTitle'));
    await page.close();
    await putRecords(session.openExtensionPage, recordsOf(Array.from({ length: YEARS }, (_, back) => reportOf(LATEST - back))));
  });

  it('in the matrix of fifty reports', TRIES, async () => {
    const page = await session.openExtensionPage('collection.html');
    try {
      await page.waitForSelector('table.collection tbody tr');
      const [longest] = await windowTasks(page, async () => {
        await page.evaluate(() => void (location.hash = '#matrix'));
        await page.waitForSelector('table.matrix tbody td a');
        await page.evaluate(() => document.querySelector('.matrix-box')!.scrollTo(9_000, 600));
        await page.waitForSelector('.matrix tbody [aria-colindex="48"]');
      });
      // Tasks of less than two milliseconds are not told.
      expect(longest).toBeDefined();
      expect(longest!.ms).toBeLessThan(FELT);
    } finally {
      await page.close();
    }
  });

  it('in the popup of a body of fifty years', TRIES, async () => {
    const popup = await session.openExtensionPage('popup.html');
    try {
      await popup.waitForSelector('.saved-report');
      const [longest] = await windowTasks(popup, async () => {
        await press(popup, reportName(reportOf(LATEST).report, session.t));
        await popup.waitForSelector('.sparkline');
      });
      expect(longest).toBeDefined();
      expect(longest!.ms).toBeLessThan(FELT);
    } finally {
      await popup.close();
    }
  });

  it('on the page of a report of 20,000 figures with thirty corrections', TRIES, async () => {
    await putRecords(session.openExtensionPage, recordsOf([longReport()]));
    const page = await session.openExtensionPage('collection.html');
    try {
      await page.waitForSelector('table.collection tbody tr');
      const [longest] = await windowTasks(page, async () => {
        await page.evaluate((id) => void (location.hash = `#report/${encodeURIComponent(id)}`), LONG);
        await page.waitForSelector('table.figures .decided');
      });
      expect(longest).toBeDefined();
      expect(longest!.ms).toBeLessThan(FELT);
    } finally {
      await page.close();
    }
  });
});

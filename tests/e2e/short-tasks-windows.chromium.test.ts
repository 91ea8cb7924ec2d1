import { describe, expect } from 'vitest';
import { indicators } from '../../lib/catalogue';
import { SCHEMA_VERSION, type Contents } from '../../lib/records';
import { listingOf } from '../../lib/store/listing';
import { putRecords } from '../../scripts/walk/put-records';
import { shows } from '../../scripts/walk/screen';
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

const kept = () => {
  const all = Array.from({ length: YEARS }, (_, back) => reportOf(LATEST - back));
  const lists = all.map((one) => listingOf(one, []));
  return {
    reports: all.map(({ report }) => report),
    observations: all.flatMap(({ observations }) => observations),
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
    await putRecords(session.openExtensionPage, kept());
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
});

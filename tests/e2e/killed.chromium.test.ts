import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOn, cardText, pressInCard } from '../../scripts/walk/card';
import { chooseFile } from '../../scripts/walk/choose-file';
import { recordsIn, revisionsKept, stored } from '../../scripts/walk/database';
import { downloadOf, filesIn } from '../../scripts/walk/downloads';
import { forgetAll } from '../../scripts/walk/empty';
import { hover, marksOn } from '../../scripts/walk/marks';
import { replaceDatabase } from '../../scripts/walk/old-database';
import { press, shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { soundness } from '../../scripts/walk/sound';
import { askBrowser } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { manyOld } from '../unit/support/old-databases';
import { dated, FIGURES, HOST, plain } from './invented-report';
import { pause, seededRandom } from './random';

/** Moments at which something is ended, of each kind of work. */
const TIMES = 10;
const YEARS = Array.from({ length: TIMES }, (_, i) => 2012 + i);
/** Reports that lie in the collection beforehand, so that an import or a backup takes its time. */
const MANY = 200;

const addressOf = (year: number): string => `${HOST}/${year}.html`;
const pages = new Map(YEARS.map((year) => [addressOf(year), dated(plain, year)]));

/** Ends whatever background there is, in whatever it is doing. */
const kill = async (browser: Browser): Promise<number> => {
  const workers = browser.targets().filter((target) => target.type() === 'service_worker');
  const ended = await Promise.all(workers.map(async (target) => (await target.worker())?.close().then(() => true, () => false)));
  return ended.filter(Boolean).length;
};

/** A page's figures are drawn and its report kept within this many milliseconds, on a quick machine as on a slow one. */
const SPAN = 900;

describe('what is ended at any moment', { timeout: 400_000 }, () => {
  let session: Session;
  let collection: Page;
  let page: Page;
  let said: string;
  let random: () => number;
  let backup: string;

  beforeAll(async () => {
    session = await startSession('chromium', pages);
    ({ random, said } = seededRandom());
    await askBrowser(session.openExtensionPage, (page) => replaceDatabase(page, manyOld(MANY)));
    collection = await session.openExtensionPage('collection.html');
    await shows(collection, session.t('collectionCount', MANY));
  });
  afterAll(() => session?.close());

  /** The ids of the reports there are, all of them whole and listed as they are. */
  const whole = async (when: string): Promise<Set<string>> => {
    const { faults, tables } = await soundness(session.openExtensionPage);
    expect(faults, `${said}, ${when}`).toEqual([]);
    return new Set(tables.reports.map(({ id }) => id));
  };
  /** Ends the page and the background a while after they were set to work, and shows the page anew. */
  const endAll = async (within: number): Promise<void> => {
    await pause(random() * within);
    await Promise.all([collection.reload({ waitUntil: 'domcontentloaded' }), kill(session.browser)]);
  };

  it('while reports are saved: every one is whole or absent, and there once its page is read again', async () => {
    let kills = 0;
    page = await session.browser.newPage();
    for (const year of YEARS) {
      const shown = page.goto(`http://${addressOf(year)}`);
      await pause(random() * SPAN);
      kills += await kill(session.browser);
      await whole(`${year} saved`);
      await shown;
    }
    expect(kills, said).toBeGreaterThan(YEARS.length / 2);
    const isKept = async (year: number): Promise<boolean> => addressOf(year) in (await stored(session.openExtensionPage)).byReport;
    for (const year of YEARS) {
      if (await isKept(year)) continue;
      await page.goto(`http://${addressOf(year)}`);
      await until(`the report of ${year}, ${said}`, () => isKept(year));
    }
    const { byReport } = await stored(session.openExtensionPage);
    expect(byReport, said).toMatchObject(Object.fromEntries(YEARS.map((year) => [addressOf(year), FIGURES.length])));
    expect(await revisionsKept(session.openExtensionPage), said).toBe(0);
  });

  it('while figures are decided on: every decision is kept, and once', async () => {
    await page.goto(`http://${addressOf(YEARS.at(-1)!)}`);
    await page.bringToFront();
    await marksOn(page);
    const decided = FIGURES.slice(0, TIMES);
    for (const [i, quote] of decided.entries()) {
      await hover(page, quote);
      await cardOn('chromium', page);
      await pressInCard('chromium', page, i % 2 === 0 ? '.confirm' : '.reject');
      await pause(random() * 60);
      await kill(session.browser);
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
      await until('the card to close', async () => (await cardText('chromium', page)) === null);
      // It is said again to the next background: one that is ended each time it hears of it is not meant.
      await until(`the decision on ${quote}, ${said}`, async () => (await recordsIn(session.openExtensionPage, 'corrections')) > i);
    }
    const { faults, tables } = await soundness(session.openExtensionPage);
    expect(faults, said).toEqual([]);
    expect(tables.corrections.map(({ anchor }) => anchor.quote).sort(), said).toEqual([...decided].sort());
  });

  it('while the collection is backed up: no half of a file passes for a backup', async () => {
    await collection.goto(collection.url().replace(/#.*|$/, '#backup'));
    await collection.bringToFront();
    for (let i = 0; i < TIMES; i++) {
      await press(collection, session.t('backupSave'));
      await endAll(250);
      await shows(collection, session.t('backupSave'));
    }
    for (const name of filesIn(session.downloads)) {
      const lines = readFileSync(join(session.downloads, name), 'utf8').trimEnd().split('\n');
      expect(lines.length, `${said}, ${name}`).toBeGreaterThan(MANY + YEARS.length);
      rmSync(join(session.downloads, name));
    }
    backup = (await downloadOf(session.downloads, () => press(collection, session.t('backupSave')))).bytes.toString('utf8');
    expect((await whole('backed up')).size).toBe(MANY + YEARS.length);
  });

  it('while reports are deleted: each is there whole, or gone whole', async () => {
    await collection.goto(collection.url().replace(/#.*|$/, '#reports'));
    const before = await whole('before');
    for (const year of YEARS) {
      await press(collection, session.t('collectionDeleteOf', session.t('reportName', '衡阳市', String(year))));
      await endAll(80);
      const now = await whole(`${year} deleted`);
      for (const id of before) if (id !== addressOf(year) && !YEARS.some((other) => other < year && id === addressOf(other))) expect(now, `${said}, ${year}`).toContain(id);
      await shows(collection, session.t('collectionCount', now.size));
    }
  });

  it('while a file is imported: all of it is there or nothing, and what lay beside the collection is cleared away', async () => {
    const { t, openExtensionPage } = session;
    const all = MANY + YEARS.length;
    await collection.goto(collection.url().replace(/#.*|$/, '#backup'));
    await forgetAll(session);
    for (let i = 0; i < TIMES; i++) {
      await chooseFile(collection, '备份.json', backup);
      // One in three is ended while the file is looked through.
      if (i % 3 !== 0) {
        await shows(collection, t('restorePlan', '备份.json'));
        await press(collection, t('restoreConfirm', all));
      }
      await endAll(i % 3 === 0 ? 300 : 900);
      await shows(collection, t('restoreTitle'));
      const found = (await whole(`import ${i}`)).size;
      expect([0, all], `${said}, import ${i}`).toContain(found);
      await until('what waited to be cleared away', async () => (await recordsIn(openExtensionPage, 'incoming')) === 0);
      if (found > 0) await forgetAll(session);
    }
    await chooseFile(collection, '备份.json', backup);
    await press(collection, t('restoreConfirm', all));
    await shows(collection, t('restoreDone', t('restoreCount', t('fateAdded'), all)));
    const { faults, tables } = await soundness(openExtensionPage);
    expect([faults, tables.reports.length, tables.corrections.length], said).toEqual([[], all, TIMES]);
  });
});

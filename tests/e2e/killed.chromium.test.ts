import { randomInt } from 'node:crypto';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revisionsKept, stored } from '../../scripts/walk/database';
import { marksOn } from '../../scripts/walk/marks';
import { shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, HOST, plain } from './invented-report';

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022];
const addressOf = (year: number): string => `${HOST}/${year}.html`;
const pages = new Map(YEARS.map((year) => [addressOf(year), dated(plain, year)]));

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
const randomBy = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Ends whatever background there is, in whatever it is doing. */
const kill = async (browser: Browser): Promise<number> => {
  const workers = browser.targets().filter((target) => target.type() === 'service_worker');
  const ended = await Promise.all(workers.map(async (target) => (await target.worker())?.close().then(() => true, () => false)));
  return ended.filter(Boolean).length;
};

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A page's figures are drawn and its report kept within this many milliseconds, on a quick machine as on a slow one. */
const SPAN = 900;

describe('a background that is killed at any moment', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', pages);
  });
  afterAll(() => session?.close());

  it('leaves every report whole or absent, and all of them there once their pages are read again', async () => {
    const seed = Number(process.env.KILL_SEED ?? randomInt(2 ** 31));
    console.info(`KILL_SEED=${seed}`);
    const random = randomBy(seed);
    let kills = 0;
    for (const year of YEARS) {
      const page = session.open(`http://${addressOf(year)}`);
      await pause(random() * SPAN);
      kills += await kill(session.browser);
      await pause(random() * SPAN / 3);
      kills += await kill(session.browser);
      const { byReport, reports } = await stored(session.openExtensionPage);
      expect(Object.values(byReport), `seed ${seed}, ${year}`).toEqual(Array.from({ length: reports }, () => FIGURES.length));
      await page;
    }
    expect(kills, `seed ${seed}`).toBeGreaterThan(YEARS.length / 2);
    for (const page of await session.browser.pages()) {
      if (!page.url().includes(HOST)) continue;
      await page.bringToFront();
      await page.reload();
      await marksOn(page);
    }
    const whole = Object.fromEntries(YEARS.map((year) => [addressOf(year), FIGURES.length]));
    await until(`all reports, seed ${seed}`, async () => (await stored(session.openExtensionPage)).reports === YEARS.length);
    expect(await stored(session.openExtensionPage), `seed ${seed}`).toEqual({ reports: YEARS.length, observations: YEARS.length * FIGURES.length, byReport: whole });
    expect(await revisionsKept(session.openExtensionPage)).toBe(0);
    const collection = await session.openExtensionPage('collection.html');
    await shows(collection, session.t('collectionCount', YEARS.length));
  });
});

import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseBaseline } from '../../../lib/compare';
import { anchorAt } from '../../../lib/corrections/anchor';
import type { Reading, ReportFacts } from '../../../lib/model';
import { SCHEMA_VERSION } from '../../../lib/records';
import {
  addSamples, allContents, allReports, contentsAt, contentsOf, findReport, joinReports, keepApart, keepDecision, pageKey, partPage, removeReport, restoreReport, revisionsOf, saveReading, seemingTwin, setByHand,
} from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading, sample } from '../support/readings';

const MAIN = 'http://www.hengyang.gov.cn/xxgk/20200327/i2345678.html';
const MOBILE = 'http://m.hengyang.gov.cn/wap/i2345678.html';
const REPOST = 'http://sft.hunan.gov.cn/fzjs/202004/t20200401_11867832.html';
const [main, mobile, repost] = [MAIN, MOBILE, REPOST].map(pageKey) as [string, string, string];
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

const VALUES = [34, 15, 7, 120, 98.5, 3, 61, 44, 9, 250];
const told = (values: readonly number[] = VALUES, facts: Partial<ReportFacts> = {}, tail = ''): Reading => {
  const made = reading(values.map((value) => ({ value, quote: `${value}件` })), [], facts);
  return { ...made, text: made.text + tail };
};
const save = (url: string, values?: readonly number[], day = 1, facts: Partial<ReportFacts> = {}) =>
  saveReading(url, told(values, facts, pageKey(url)), at(day));
const corrected = VALUES.with(3, 121);

const reportAt = async (key: string) => (await contentsAt(key, null))?.contents.report.id;

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('a page that certainly tells a report kept before', () => {
  it('is that report: kept once, found at both addresses, shown at both', async () => {
    await save(MAIN);
    expect(await save(MOBILE, VALUES, 2)).toEqual({ ok: true, reportId: main, status: 'unchanged', figures: 10, differs: 0 });
    expect((await allReports()).map(({ id, url, alsoAt }) => [id, url, alsoAt])).toEqual([[main, MAIN, [mobile]]]);
    expect(await reportAt(mobile)).toBe(main);
    expect(await reportAt(main)).toBe(main);
    expect(await reportAt('www.x.gov.cn/')).toBeUndefined();
    expect((await contentsAt(mobile, mobile))?.here).toBe(true);
    expect(await revisionsOf(main)).toEqual([]);
  });

  it('is found by its text on another site', async () => {
    await saveReading(MAIN, told(), at(1));
    expect(await saveReading(REPOST, told(), at(2))).toMatchObject({ reportId: main, status: 'unchanged' });
    expect(await allReports()).toHaveLength(1);
  });

  it('makes no revisions, however often the two are read in turns, halves too', async () => {
    for (let day = 1; day < 4; day++) {
      await save(MAIN, VALUES, day);
      await save(MOBILE, VALUES, day);
      await save(MOBILE, VALUES.slice(0, 6), day);
    }
    expect(await revisionsOf(main)).toEqual([]);
    expect(await allReports()).toHaveLength(1);
  });

  it('parts by itself where it later tells another figure', async () => {
    await save(MAIN);
    await save(MOBILE);
    expect(await save(MOBILE, corrected, 2)).toMatchObject({ reportId: mobile, status: 'new' });
    expect(await findReport(main)).toMatchObject({ alsoAt: [] });
    expect((await contentsOf(mobile))?.observations[3]?.value).toBe(121);
  });

  it('is joined once it has loaded whole, with what its half told kept', async () => {
    await save(MAIN);
    expect(await save(MOBILE, VALUES.slice(0, 6), 2)).toMatchObject({ reportId: mobile, status: 'new' });
    expect(await save(MOBILE, VALUES, 2)).toMatchObject({ reportId: main });
    expect((await allReports()).map(({ id }) => id)).toEqual([main]);
    expect((await revisionsOf(main)).map(({ report, observations }) => [report.id, observations.length])).toEqual([[mobile, 6], [mobile, 10]]);
    await save(MOBILE, VALUES.slice(0, 6), 3);
    await save(MOBILE, VALUES, 3);
    expect(await revisionsOf(main)).toHaveLength(2);
  });

  it('is not joined silently where the reader set something by hand in it', async () => {
    await save(MAIN);
    await save(MOBILE, VALUES.slice(0, 6), 2);
    await setByHand(mobile, { year: 2019 });
    expect(await save(MOBILE, VALUES, 2)).toMatchObject({ reportId: mobile, status: 'changed' });
    expect((await seemingTwin(mobile))?.id).toBe(main);
  });

  it('is that report however many pages tell it', async () => {
    await save(MAIN);
    await database().reports.update(main, { alsoAt: Array.from({ length: 60 }, (_, i) => `www.x.gov.cn/${i}`) });
    expect(await save(MOBILE, VALUES, 2)).toMatchObject({ reportId: main });
    expect((await findReport(main))?.alsoAt).toHaveLength(61);
  });

  it('goes with its report when that is removed, and comes back with it', async () => {
    await save(MAIN);
    await save(MOBILE);
    const removed = await removeReport(main);
    expect(await reportAt(mobile)).toBeUndefined();
    await restoreReport(removed);
    expect(await reportAt(mobile)).toBe(main);
  });

  it('belongs to one report when a removal is taken back after it was read again', async () => {
    await save(MAIN);
    await save(MOBILE);
    const removed = await removeReport(main);
    await save(MOBILE, VALUES, 2);
    await save(MAIN, VALUES, 3);
    expect((await allReports()).map(({ id, alsoAt }) => [id, alsoAt])).toEqual([[mobile, [main]]]);
    await restoreReport(removed);
    expect((await allReports()).map(({ id, alsoAt }) => [id, alsoAt]).sort()).toEqual([[mobile, []], [main, []]].sort());
  });

  it('takes no sample for its own, and none takes its place', async () => {
    await save(MAIN);
    await save(MOBILE);
    expect(await addSamples([sample('s', MOBILE)])).toBe(0);
    expect(await allReports()).toHaveLength(1);
  });
});

describe('a page that seems to tell a report kept before', () => {
  it('is kept by itself, and the reader is asked of the earlier one', async () => {
    await save(MAIN);
    expect(await save(REPOST, corrected, 2)).toMatchObject({ reportId: repost, status: 'new' });
    expect((await seemingTwin(repost))?.id).toBe(main);
    expect(await seemingTwin(main)).toBeUndefined();
  });

  it('is not joined, and nothing changes, where the report has too many pages', async () => {
    await save(MAIN);
    await save(REPOST, corrected, 2);
    await database().reports.update(main, { alsoAt: Array.from({ length: 500 }, (_, i) => `www.x.gov.cn/${i}`) });
    expect(await joinReports(main, repost, at(3))).toBe(false);
    expect((await contentsOf(repost))?.observations).toHaveLength(VALUES.length);
  });

  it('is joined at the reader’s word, whole and for good, and can be parted again', async () => {
    await save(MAIN);
    await save(REPOST, corrected, 2);
    const before = await contentsOf(repost);
    expect(await joinReports(main, repost, at(3))).toBe(true);
    expect((await allReports()).map(({ id, alsoAt }) => [id, alsoAt])).toEqual([[main, [repost]]]);
    expect(await reportAt(repost)).toBe(main);
    expect((await contentsAt(repost, repost))?.here).toBe(false);
    expect(await save(REPOST, corrected, 4)).toMatchObject({ reportId: main, status: 'unchanged' });
    expect((await revisionsOf(main)).map(({ report }) => report.id)).toEqual([repost]);
    expect(await joinReports(main, repost, at(5))).toBe(false);

    expect(await partPage(main, repost)).toBe(true);
    expect(await contentsOf(repost)).toEqual({ ...before, report: { ...before!.report, apart: [main], readAt: at(4).toISOString() } });
    expect(await revisionsOf(main)).toEqual([]);
    expect(await seemingTwin(repost)).toBeUndefined();
    await save(REPOST, VALUES, 6);
    expect(await allReports()).toHaveLength(2);
  });

  it('is not asked of again once it was said to be another', async () => {
    await save(MAIN);
    await save(REPOST, corrected, 2);
    expect(await keepApart(main, repost)).toBe(true);
    expect(await seemingTwin(repost)).toBeUndefined();
    await save(REPOST, corrected, 3);
    expect(await seemingTwin(repost)).toBeUndefined();
  });

  it('is never its own baseline', async () => {
    await save(MAIN);
    await save(REPOST, corrected, 2);
    const reports = await allReports();
    for (const report of reports) expect(chooseBaseline(report, reports.filter(({ id }) => id !== report.id))).toBeNull();
  });
});

it('a certain twin that is parted by the reader stays apart when it is read again', async () => {
  await save(MAIN);
  await save(MOBILE);
  expect(await partPage(main, mobile)).toBe(false);
  expect(await save(MOBILE, VALUES, 2)).toMatchObject({ reportId: mobile, status: 'new' });
  expect(await seemingTwin(mobile)).toBeUndefined();
  expect((await allReports()).map(({ alsoAt }) => alsoAt)).toEqual([[], []]);
});

it('a collection of the first version opens, and finds the twins of what it holds', async () => {
  await saveReading(MAIN, told(), at(1));
  const { report, observations } = (await contentsOf(main))!;
  await database().delete({ disableAutoOpen: false });
  database().close({ disableAutoOpen: false });
  const old = new Dexie('duibiao');
  old.version(1).stores({
    reports: 'id, regionCode, regionLevel, year, savedAt, readAt, [regionCode+year]',
    observations: '[reportId+index], reportId, indicator',
    checks: '[reportId+index], reportId',
    revisions: '++id, reportId',
  });
  const { alsoAt: _alsoAt, apart: _apart, byHand: _byHand, ...before } = report;
  await old.table('reports').put(before);
  await old.table('observations').bulkPut(observations);
  old.close();
  expect(await allReports()).toMatchObject([{ ...report, corrections: 0, schemaVersion: SCHEMA_VERSION }]);
  expect(await save(MOBILE, VALUES, 2)).toMatchObject({ reportId: main, status: 'unchanged' });
});

describe('whatever is read and said in whatever order', () => {
  const page = fc.constantFrom(MAIN, MOBILE, REPOST);
  const values = fc.constantFrom(VALUES, corrected, VALUES.slice(0, 6), [...VALUES, 12]);
  const act = fc.oneof(
    fc.record({ act: fc.constant('save' as const), url: page, values }),
    fc.record({ act: fc.constantFrom('join' as const, 'apart' as const, 'part' as const), url: page, other: page }),
    fc.record({ act: fc.constant('decide' as const), url: page, which: fc.nat({ max: 5 }) }),
    fc.record({ act: fc.constant('remove' as const), url: page }),
  );

  it('nothing that was told is lost, every page has one report at most, and joining twice is joining once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        await database().delete({ disableAutoOpen: false });
        const heard: number[][] = [];
        const decided = new Set<string>();
        for (const [day, one] of acts.entries()) {
          if (one.act === 'save') {
            await save(one.url, one.values, day + 1);
            heard.push([...one.values]);
          } else if (one.act === 'decide') {
            const { text, observations } = told(VALUES, {}, pageKey(one.url));
            const figure = observations[one.which]!;
            const kept = await keepDecision({ url: one.url, anchor: anchorAt(text, figure), figure, wish: { kind: 'rejected' } }, at(day + 1));
            if (kept.ok) decided.add(figure.quote);
          } else if (one.act === 'remove') {
            await restoreReport(await removeReport(pageKey(one.url)));
          } else {
            const [a, b] = [pageKey(one.url), pageKey(one.other)];
            if (one.act === 'join') await joinReports(a, b, at(day + 1));
            if (one.act === 'join' && (await reportAt(b)) === a) expect(await joinReports(a, b, at(day + 2))).toBe(false);
            if (one.act === 'apart') await keepApart(a, b);
            if (one.act === 'part') await partPage(a, b);
          }
          const kept = [...(await allContents()), ...(await database().revisions.toArray())].map(({ observations }) => observations.map(({ value }) => value));
          for (const told of heard) expect(kept.some((has) => told.every((value) => has.includes(value)))).toBe(true);
          const corrections = await database().corrections.toArray();
          for (const quote of decided) expect(corrections.some(({ anchor }) => anchor.quote === quote)).toBe(true);
          const pages = (await allReports()).flatMap(({ id, alsoAt }) => [id, ...alsoAt]);
          expect(new Set(pages).size).toBe(pages.length);
          // Those of a page that is to be read anew wait for it.
          for (const { reportId, page } of corrections) expect(pages.includes(reportId) || reportId === page).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

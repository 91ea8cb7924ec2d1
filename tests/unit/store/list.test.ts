import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseBaseline } from '../../../lib/compare';
import type { Contents, Revision, StoredReport } from '../../../lib/records';
import { allReports, contentsOf, eachContents, figuresOf, latestReports, mendLists, nearestReport, removeReports, reportsOfPlace, restoreReports, searchTexts, setByHand, takeBack } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { putReading } from '../../../lib/store/tables';
import { step, writing } from '../../../lib/store/transaction';
import { contents } from '../support/readings';
import { countReports } from '../support/counts';

beforeEach(() => database().delete({ disableAutoOpen: false }));

const keep = (all: readonly Contents[]): Promise<void> =>
  writing(async (db) => {
    for (const one of all) await step(db, () => putReading(db, one));
  });
const FIGURES = [{}, { label: '行政应诉案件', indicator: 'litigation.cases', quote: '7件', value: 7 }];
const made = (id: string, given: Partial<StoredReport> = {}): Contents => contents(FIGURES, { id, schemaVersion: 5, ...given });
const idsOf = (reports: readonly { id: string }[]): string[] => reports.map(({ id }) => id);

describe('the list beside the reports', () => {
  it('says what the reader set and decided, and follows every change', async () => {
    await keep([made('a', { savedAt: '2026-11-20T00:00:00.000Z' }), made('b', { savedAt: '2026-11-21T00:00:00.000Z', sample: true })]);
    expect(idsOf(await allReports())).toEqual(['b', 'a']);
    expect(idsOf(await latestReports(1))).toEqual(['b']);
    expect(await countReports()).toEqual({ reports: 1, samples: 1 });
    await setByHand('a', { year: 2016 });
    const [figure] = (await contentsOf('a'))!.observations;
    const anchor = { quote: figure!.quote, prefix: '', suffix: '', start: figure!.start };
    const correction = { id: 'c', reportId: 'a', page: 'a', kind: 'rejected', anchor, figure: figure!, set: {}, madeAt: '2026-11-21T00:00:00.000Z', place: { start: figure!.start, end: figure!.end }, lost: null, schemaVersion: 5 } as const;
    await writing((db) => db.corrections.put(correction));
    expect((await allReports())[1]).toMatchObject({ id: 'a', year: 2016, corrections: 1, figures: 1 });
    await takeBack('c');
    expect((await allReports())[1]).toMatchObject({ corrections: 0, figures: 2 });
  });

  it('has every row where they are read in portions, and each once', async () => {
    await keep([made('a')]);
    const [row] = await database().listings.toArray();
    const ids = Array.from({ length: 1_000 }, (_, nth) => `b/${nth}`);
    await database().listings.bulkPut(ids.map((id) => ({ ...row!, id })));
    await database().searchTexts.bulkPut(ids.map((id) => ({ id, text: id })));
    expect(idsOf(await allReports()).sort()).toEqual(['a', ...ids].sort());
    expect([...(await searchTexts())].filter(([id, text]) => id === text).length).toBe(ids.length);
  });

  it('counts the figures that the page changed, added or removed since, wherever a former reading comes from', async () => {
    const now = made('a', { fingerprint: 'two', readAt: '2026-11-21T00:00:00.000Z' });
    const former: Revision = { ...contents([{ quote: '30件', value: 30 }], { id: 'a', fingerprint: 'one', readAt: '2026-11-20T00:00:00.000Z' }), reportId: 'a', replacedAt: now.report.readAt, schemaVersion: 5 };
    const changed = async () => (await allReports()).map((report) => report.changed);
    await keep([now]);
    expect(await changed()).toEqual([0]);
    const kept = await writing((db) => db.revisions.add(former));
    expect(await changed()).toEqual([2]);
    await setByHand('a', { year: 2016 });
    expect(await changed()).toEqual([2]);
    await restoreReports(await removeReports(['a']));
    expect(await changed()).toEqual([2]);
    await writing((db) => db.revisions.update(kept!, { replacedAt: former.report.readAt }));
    expect(await changed()).toEqual([0]);
    await writing((db) => db.revisions.put({ ...former, id: kept! }));
    await writing((db) => db.revisions.where({ reportId: 'a' }).delete());
    expect(await changed()).toEqual([0]);
  });

  it('takes no harm from a former reading that is damaged', async () => {
    await keep([made('a')]);
    await writing((db) => db.revisions.add({ ...contents([{}], { id: 'a' }), observations: 'none', reportId: 'a', replacedAt: 7, schemaVersion: 5 } as unknown as Revision));
    expect(await allReports()).toMatchObject([{ id: 'a', changed: 0 }]);
  });

  it('is made anew after an update where an earlier build counted no changes', async () => {
    await keep([made('a')]);
    await database().listings.update('a', { changed: undefined });
    await mendLists();
    expect(await allReports()).toMatchObject([{ changed: 0 }]);
  });

  it('forgets what is removed, and knows again what is put back', async () => {
    await keep([made('a'), made('b'), made('c')]);
    const removed = await removeReports(['a', 'c', 'none']);
    expect(idsOf(await allReports())).toEqual(['b']);
    expect([...(await searchTexts()).keys()]).toEqual(['b']);
    await restoreReports(removed);
    expect(idsOf(await allReports()).sort()).toEqual(['a', 'b', 'c']);
    expect((await searchTexts()).get('a')).toBe('行政复议·收到申请\nreconsideration.applications.received\n行政应诉案件\nlitigation.cases');
  });

  it('is mended at the next opening where another version wrote reports, and after an update where it removed them', async () => {
    await keep([made('a'), made('b')]);
    await database().reports.bulkPut([made('old', { schemaVersion: 3 }).report, { ...made('a').report, year: 2011, schemaVersion: 4 }]);
    await database().reports.delete('b');
    database().close({ disableAutoOpen: false });
    expect((await allReports()).map(({ id, year }) => [id, year]).sort()).toEqual([['a', 2011], ['b', 2019], ['old', 2019]]);
    await mendLists();
    expect((await allReports()).map(({ id, year }) => [id, year]).sort()).toEqual([['a', 2011], ['old', 2019]]);
    expect(await database().reports.where('schemaVersion').below(5).count()).toBe(0);
  });

  it('gives reports whole one after another, in the order asked for, without those that are gone', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `r${i}`);
    await keep(ids.map((id) => made(id)));
    const seen: string[] = [];
    for await (const { report, observations } of eachContents([...ids].reverse().concat('gone'))) seen.push(`${report.id} ${observations.length}`);
    expect(seen).toEqual([...ids].reverse().map((id) => `${id} 2`));
  });
});

describe('figures of one indicator', () => {
  it('are found in all reports or in some, as decided and dated anew', async () => {
    await keep([made('a'), made('b'), made('c')]);
    await setByHand('b', { year: 2015 });
    const found = await figuresOf('litigation.cases');
    expect(found.map(({ report, observations }) => [report.id, observations.map(({ value, period }) => `${value} ${period}`)])).toEqual([['a', ['7 2019']], ['b', ['7 2015']], ['c', ['7 2019']]]);
    expect(idsOf((await figuresOf('litigation.cases', new Set(['c', 'x']))).map(({ report }) => report))).toEqual(['c']);
    expect(await figuresOf('nothing')).toEqual([]);
  });
});

describe('the report nearest to one', () => {
  const place = fc.constantFrom(['430400', '衡阳市'], ['430100', '长沙市'], ['411500', '信阳市'], [null, '衡阳市'], [null, null]);
  const report = fc.record({
    place,
    year: fc.option(fc.integer({ min: 2017, max: 2021 }), { freq: 9 }),
    body: fc.constantFrom(['government', null], ['department', '市场监督管理局'], ['department', '公安局'], ['subdistrict', '甲街道办事处'], [null, null]),
    kind: fc.constantFrom('annual-report', 'work-summary'),
    level: fc.constantFrom('city', 'county'),
  });
  const toReport = ({ place: [regionCode, regionName], year, body: [bodyKind, name], kind, level }: (typeof report extends fc.Arbitrary<infer T> ? T : never), i: number): Contents =>
    made(`r${i}`, { regionCode, regionName, year, bodyKind, body: name && regionName ? regionName + name : name, kind, regionLevel: level, savedAt: `2026-11-${10 + i}T00:00:00.000Z` } as Partial<StoredReport>);

  it('is as near by the index as by looking at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 10 }), async (facts) => {
        await database().delete({ disableAutoOpen: false });
        const all = facts.map(toReport);
        await keep(all);
        const own = all[0]!.report;
        const [found, expected] = [await nearestReport(own), chooseBaseline(own, all.map((one) => one.report))];
        const like = (one: StoredReport | null) => one && { year: one.year, kind: one.kind, place: one.regionCode?.slice(0, 2), body: one.bodyKind };
        expect(found === null).toBe(expected === null);
        // Of several equally near any will do; none may be nearer than the one found.
        if (found && expected) expect(chooseBaseline(own, [found, expected])?.id, JSON.stringify([like(found), like(expected)])).toBe(found.id);
      }),
      { numRuns: 60 },
    );
  });

  it('is found elsewhere though its own body has a report of an unknown year, which no index of years knows', async () => {
    const own = made('own', { bodyKind: 'department', body: '衡阳市公安局' });
    await keep([own, made('undated', { bodyKind: 'department', body: '衡阳市公安局', year: null }), made('there', { regionCode: '430100', regionName: '长沙市', bodyKind: 'department', body: '长沙市公安局' })]);
    expect((await nearestReport(own.report))?.id).toBe('there');
  });

  it('is of its place, where reports of it are listed', async () => {
    await keep([made('a'), made('b', { regionCode: null }), made('c', { regionCode: '430100' })]);
    expect(idsOf(await reportsOfPlace(made('a').report)).sort()).toEqual(['a', 'b']);
  });
});

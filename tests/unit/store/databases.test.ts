import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION, type Contents } from '../../../lib/records';
import { allReports, contentsAt, contentsOf, mendLists, onMending, revisionsOf, saveReading, searchTexts } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { listingOf } from '../../../lib/store/listing';
import { reading } from '../support/readings';
import { manyOld, oldDatabases, putOnDisk, type OldDatabase } from '../support/old-databases';

const CHANGED = 'www.hengyang.gov.cn/xxgk/20230320/i2345678.html';
const EARLIER = 'www.hengyang.gov.cn/xxgk/20220318/i2200001.html';
const OTHER_PAGE = 'm.hengyang.gov.cn/xxgk/20230320/i2345678.html';
const SAMPLE = 'invented-sample';
const VALUES = [1264, 1190, 300, 210, 60, 20, 10, 86, 40, 36, 90];

beforeEach(() => database().delete({ disableAutoOpen: false }));
afterEach(() => vi.restoreAllMocks());

const rowsOf = (old: OldDatabase, table: string): number => old.tables[table]?.rows.length ?? 0;
const readValues = (whole: Contents | undefined): number[] | undefined => whole?.observations.map(({ value, decided }) => decided?.read?.value ?? value);

/** The first builds that kept lists counted no changes in them: that is made up for after an update, not at every opening. */
const wasUpdated = async ({ tables }: OldDatabase): Promise<void> => {
  if (tables.listings) await mendLists();
};

/** What the lists say of every report, beside what they would say if they were made now. */
const lists = async () => {
  const [listed, texts] = [await database().listings.toArray(), await searchTexts()];
  const made = (await database().reports.toArray()).map(async ({ id }) => {
    const raw = await database().transaction('r', database().tables, async () => ({
      report: (await database().reports.get(id))!,
      observations: await database().observations.where('reportId').equals(id).sortBy('index'),
      checks: await database().checks.where('reportId').equals(id).sortBy('index'),
      corrections: await database().corrections.where('reportId').equals(id).toArray(),
    }));
    const { listing, search } = listingOf(raw, await revisionsOf(id));
    return { listing: { ...listing, schemaVersion: SCHEMA_VERSION }, text: search.text };
  });
  return { found: listed.map((listing) => ({ listing, text: texts.get(listing.id) })), made: await Promise.all(made) };
};

describe('a database of an earlier version', () => {
  it('is there for every version of the database and every schema of a record', () => {
    const all = oldDatabases().map(([, old]) => old);
    expect(new Set(all.map(({ version }) => version))).toEqual(new Set([10, 20, 30, 40]));
    const schemas = all.flatMap(({ tables }) => tables.reports!.rows.map(({ schemaVersion }) => schemaVersion));
    expect(new Set(schemas)).toEqual(new Set(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1)));
  });

  it.each(oldDatabases())('%s opens with every report, figure, check, correction and revision', async (_name, old) => {
    await putOnDisk(old);
    expect((await allReports()).map(({ id }) => id)).toEqual([SAMPLE, EARLIER, CHANGED]);
    const whole = await contentsOf(CHANGED);
    expect(readValues(whole)).toEqual(VALUES);
    expect(whole?.checks.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['sum holds', 'ratio holds']);
    expect(whole?.report).toMatchObject({ regionCode: '430400', year: 2022, sample: false, savedAt: '2026-11-01T08:00:00.000Z' });
    expect((await revisionsOf(CHANGED)).map(({ replacedAt, observations }) => [replacedAt, observations[1]?.value])).toEqual([['2026-11-05T08:00:00.000Z', 1187]]);
    expect((await contentsOf(SAMPLE))?.report.sample).toBe(true);
    const counts = await Promise.all((['observations', 'checks', 'revisions', 'corrections'] as const).map((table) => database()[table].count()));
    expect(counts).toEqual(['observations', 'checks', 'revisions', 'corrections'].map((table) => rowsOf(old, table)));
    await wasUpdated(old);
    const { found, made } = await lists();
    expect(found).toEqual(made);
  });

  it.each(oldDatabases().filter(([, { tables }]) => 'corrections' in tables))('%s has what the reader set and decided, and the other page of a report', async (_name, old) => {
    await putOnDisk(old);
    const { observations, corrections } = (await contentsOf(CHANGED))!;
    expect(corrections).toHaveLength(2);
    expect(observations.slice(0, 3).map(({ value, decided }) => [value, decided?.kind])).toEqual([[1246, 'corrected'], [1190, 'rejected'], [300, undefined]]);
    expect((await allReports()).map(({ id, year, corrections: decided, figures }) => [id, year, decided, figures])).toEqual([
      [SAMPLE, 2019, 0, 2], [EARLIER, 2020, 0, 11], [CHANGED, 2022, 2, 10],
    ]);
    expect((await contentsAt(OTHER_PAGE, OTHER_PAGE))?.contents.report.id).toBe(CHANGED);
  });

  it.each(oldDatabases())('%s is gone on with: a page that changed again has two revisions', async (_name, old) => {
    await putOnDisk(old);
    const { title, regionName, regionCode, regionCodeNow, regionLevel, body, bodyKind } = (await contentsOf(CHANGED))!.report;
    const facts = { title, regionName, regionCode, regionCodeNow, regionLevel, body, bodyKind, year: 2022 };
    const told = reading(VALUES.map((value) => ({ value, quote: `${value}件` })), [], facts);
    expect(await saveReading(`http://${CHANGED}`, told, new Date('2026-12-01T08:00:00Z'))).toMatchObject({ ok: true, status: 'changed' });
    expect(await revisionsOf(CHANGED)).toHaveLength(2);
    await wasUpdated(old);
    const { found, made } = await lists();
    expect(found).toEqual(made);
  });
});

/** What the version with lists left behind, to be changed past it as an older version does. */
const written = () => {
  const [, old] = oldDatabases().find(([name]) => name === 'schema-5')!;
  return { old, reports: old.tables.reports!, corrections: old.tables.corrections! };
};

const rawDatabase = (): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const request = indexedDB.open('duibiao');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error!);
  });

describe('bringing the lists up to date', () => {
  it('goes on at the next opening where it was interrupted, and what it wrote before stands', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await putOnDisk(manyOld(130));
    let left = 115;
    const fails = () => {
      if (--left < 0) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    database().listings.hook('creating', fails);
    const before = await allReports();
    database().listings.hook('creating').unsubscribe(fails);
    expect(before).toHaveLength(100);
    expect(await database().reports.count()).toBe(130);
    database().close({ disableAutoOpen: false });
    // A window that waits for it says how far it is.
    const told: unknown[] = [];
    const stop = onMending((mending) => told.push(mending));
    expect(await allReports()).toHaveLength(130);
    stop();
    expect(told).toEqual([null, { done: 0, all: 30 }, null]);
    const { found, made } = await lists();
    expect(found).toEqual(made);
  });

  it('follows what an older version wrote where a newer one had been', async () => {
    const { old, reports } = written();
    const rows = reports.rows.map((row) => (row.id === EARLIER ? { ...row, title: '另一标题', schemaVersion: 4 } : row));
    await putOnDisk({ ...old, tables: { ...old.tables, reports: { ...reports, rows } } });
    expect((await allReports()).map(({ id, title }) => [id, title === '另一标题'])).toEqual([[SAMPLE, false], [EARLIER, true], [CHANGED, false]]);
  });

  it('follows, after an update, what an older version removed, took back and decided', async () => {
    const { old, reports, corrections } = written();
    const rows = reports.rows.filter(({ id }) => id !== SAMPLE);
    const left = corrections.rows.filter(({ kind }) => kind === 'rejected');
    await putOnDisk({ ...old, tables: { ...old.tables, reports: { ...reports, rows }, corrections: { ...corrections, rows: left } } });
    await mendLists();
    expect((await allReports()).map(({ id, corrections: decided }) => [id, decided])).toEqual([[EARLIER, 0], [CHANGED, 1]]);
    expect((await lists()).found).toEqual((await lists()).made);
    const [first] = await database().corrections.toArray();
    const raw = await rawDatabase();
    raw.transaction('corrections', 'readwrite').objectStore('corrections').put({ ...first, kind: 'confirmed', schemaVersion: 4 });
    raw.close();
    await mendLists();
    expect((await allReports()).map(({ id, figures }) => [id, figures])).toEqual([[EARLIER, 11], [CHANGED, 11]]);
  });
});

describe('a database of a later version', () => {
  it('is read and written, and keeps what this version does not know', async () => {
    const [, old] = oldDatabases().find(([name]) => name === 'schema-5')!;
    const { reports, observations } = old.tables;
    const later: OldDatabase = {
      version: 50,
      tables: {
        ...old.tables,
        notebooks: { keyPath: 'id', autoIncrement: false, indexes: [], rows: [{ id: 1, words: 'later' }] },
        reports: { ...reports!, rows: reports!.rows.map((row) => ({ ...row, schemaVersion: 6, mood: 'calm' })) },
        observations: { ...observations!, rows: observations!.rows.map((row) => ({ ...row, schemaVersion: 6, scope: 'galaxy' })) },
      },
    };
    await putOnDisk(later);
    expect(await allReports()).toHaveLength(3);
    expect(readValues(await contentsOf(CHANGED))).toEqual(VALUES);
    expect((await contentsOf(CHANGED))!.observations.map(({ scope }) => scope)).toEqual(VALUES.map(() => null));
    expect(await saveReading('http://www.yiyang.gov.cn/b.html', reading(), new Date('2026-12-01T08:00:00Z'))).toMatchObject({ ok: true, status: 'new' });
    expect(await allReports()).toHaveLength(4);
    expect(await database().reports.get(CHANGED)).toMatchObject({ mood: 'calm', schemaVersion: 6 });
    expect(database().backendDB().version).toBe(50);
  });
});

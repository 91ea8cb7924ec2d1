import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION, type StoredReport } from '../../../lib/records';
import { allContents, contentsOf, findReport, latestReports, pageKey, revisionsOf, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading } from '../support/readings';
import { countReports } from '../support/counts';

const URL_A = 'http://www.hengyang.gov.cn/a.html';
const first = new Date('2026-11-20T08:00:00Z');
const later = new Date('2026-11-21T08:00:00Z');

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('saveReading', () => {
  it('keeps every figure and check with its surroundings', async () => {
    const read = reading(
      [{}, { quote: '15件', value: 15, partOf: 0 }],
      [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }],
    );
    expect(await saveReading(URL_A, read, first)).toEqual({ ok: true, reportId: pageKey(URL_A), status: 'new', figures: 2, differs: 1 });
    const kept = await contentsOf(pageKey(URL_A));
    expect(kept?.report).toMatchObject({ ...read.report, url: URL_A, kind: 'annual-report', sample: false, figures: 2, differs: 1 });
    expect(kept?.report.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(kept?.observations).toMatchObject(read.observations);
    expect(kept?.checks).toMatchObject(read.checks);
    const [figure] = kept!.observations;
    expect(figure).toMatchObject({ prefix: '甲市当年的数字是：', index: 0, schemaVersion: SCHEMA_VERSION });
    expect(figure!.suffix).toHaveLength(32);
    expect(read.text).toContain(figure!.prefix + figure!.quote + figure!.suffix);
  });

  it('keeps a page once, however it is reached, and only notes the later reading', async () => {
    await saveReading(URL_A, reading(), first);
    const again = await saveReading('https://www.hengyang.gov.cn/a.html?utm_source=x#2', reading(), later);
    expect(again).toMatchObject({ ok: true, status: 'unchanged' });
    expect(await countReports()).toEqual({ reports: 1, samples: 0 });
    expect(await findReport(pageKey(URL_A))).toMatchObject({ savedAt: first.toISOString(), readAt: later.toISOString() });
    expect(await revisionsOf(pageKey(URL_A))).toEqual([]);
  });

  it('does not forget a date that the page had not printed yet this time', async () => {
    await saveReading(URL_A, reading(), first);
    await saveReading(URL_A, reading([{}], [], { publishedAt: null, source: '司法局' }), later);
    expect(await findReport(pageKey(URL_A))).toMatchObject({ publishedAt: '2020-03-27', source: '司法局' });
  });

  it('moves the earlier reading whole to the revisions when the page changed', async () => {
    const before = reading([{}, { quote: '15件', value: 15 }], [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }]);
    await saveReading(URL_A, before, first);
    const kept = await contentsOf(pageKey(URL_A));
    expect(await saveReading(URL_A, reading([{ quote: '35件', value: 35 }]), later)).toMatchObject({ status: 'changed', figures: 1, differs: 0 });
    const now = await contentsOf(pageKey(URL_A));
    expect(now?.report.savedAt).toBe(first.toISOString());
    expect(now?.observations.map((o) => o.value)).toEqual([35]);
    expect(now?.checks).toEqual([]);
    const [revision, ...others] = await revisionsOf(pageKey(URL_A));
    expect(others).toEqual([]);
    const { corrections: _corrections, ...told } = kept!;
    expect(revision).toMatchObject({ ...told, replacedAt: later.toISOString() });
  });

  it('lets no page with another title and fewer figures take a report’s place', async () => {
    await saveReading(URL_A, reading([{}, { quote: '15件', value: 15 }]), first);
    const news = { ...reading([{}], [], { title: '甲市召开会议' }), page: { isReport: false, kind: 'other' as const, reasons: [] } };
    expect(await saveReading(URL_A, news, later)).toEqual({ ok: true, reportId: pageKey(URL_A), status: 'unchanged', figures: 2, differs: 0 });
    expect(await contentsOf(pageKey(URL_A))).toMatchObject({ report: { kind: 'annual-report', figures: 2 }, observations: [{ value: 34 }, { value: 15 }] });
    expect(await revisionsOf(pageKey(URL_A))).toEqual([]);
  });

  it('keeps no reading twice when a page is read half and then whole at every opening', async () => {
    const [half, whole] = [reading([{}]), reading([{}, { quote: '15件', value: 15 }])];
    for (let opening = 0; opening < 3; opening++) {
      await saveReading(URL_A, half, first);
      await saveReading(URL_A, whole, later);
    }
    expect((await contentsOf(pageKey(URL_A)))?.observations).toHaveLength(2);
    expect((await revisionsOf(pageKey(URL_A))).map(({ observations }) => observations.length).sort()).toEqual([1, 2]);
  });

  it('sees a changed word even where no figure changed', async () => {
    const read = reading();
    await saveReading(URL_A, read, first);
    expect(await saveReading(URL_A, { ...read, text: `${read.text}完` }, later)).toMatchObject({ status: 'changed' });
  });

  it('gives one report when two tabs save the same page at once', async () => {
    const outcomes = await Promise.all([saveReading(URL_A, reading(), first), saveReading(URL_A, reading(), first)]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.status).sort()).toEqual(['new', 'unchanged']);
    const [only, ...others] = await allContents();
    expect(others).toEqual([]);
    expect(only?.observations).toHaveLength(1);
  });

  it('keeps reports apart whose keys begin alike', async () => {
    await saveReading(URL_A, reading([{}, {}]), first);
    await saveReading(`${URL_A}l`, reading(), later);
    expect((await contentsOf(pageKey(URL_A)))?.observations).toHaveLength(2);
    expect((await latestReports(1)).map((report) => report.id)).toEqual([pageKey(`${URL_A}l`)]);
    expect((await allContents()).map(({ observations }) => observations.length)).toEqual([1, 2]);
  });

  it('reads a record of before bodies as one that says nothing of it, and learns it without calling the page changed', async () => {
    await saveReading(URL_A, reading(), first);
    const db = database();
    const id = pageKey(URL_A);
    await db.reports.toCollection().modify((report: Partial<StoredReport>) => { delete report.body; delete report.bodyKind; report.schemaVersion = 1; });
    await db.observations.toCollection().modify({ schemaVersion: 1 });
    expect(await findReport(id)).toMatchObject({ body: null, bodyKind: null });
    expect((await allContents())[0]!.report).toMatchObject({ body: null, bodyKind: null });
    expect(await saveReading(URL_A, reading(), later)).toMatchObject({ status: 'unchanged' });
    expect(await findReport(id)).toMatchObject({ body: '衡阳市人民政府', bodyKind: 'government', schemaVersion: SCHEMA_VERSION });
  });

  it('keeps a report without figures, and knows nothing of a page never read', async () => {
    expect(await saveReading(URL_A, reading([]), first)).toMatchObject({ ok: true, figures: 0 });
    expect(await contentsOf('www.x.gov.cn/')).toBeUndefined();
    expect(await findReport('www.x.gov.cn/')).toBeUndefined();
  });
});

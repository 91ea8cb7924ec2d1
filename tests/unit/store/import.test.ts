import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupText, type WholeReport } from '../../../lib/export/backup';
import { changesOf } from '../../../lib/compare';
import { broughtBy, ImportProblem } from '../../../lib/import';
import type { Residents } from '../../../lib/records';
import {
  allContents, allResidents, commitImport, contentsOf, countSavedSince, discardImport, discardLeftovers, eachRecord, joinReports, keepDecision, pageKey, removeReport, restoreReport, revisionsOf,
  saveReading, setByHand, setResidents, stageImport, type ImportPlan,
} from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { storageError } from '../../../lib/store/errors';
import { addSamples } from '../../../lib/store';
import { bytesOf, each, gathered, residents, wholeReports } from '../support/collections';
import { reading, sample } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const id = pageKey(url);
const [first, later, last] = ['2026-11-20T08:00:00Z', '2026-11-21T08:00:00Z', '2026-11-22T08:00:00Z'].map((at) => new Date(at)) as [Date, Date, Date];

const backup = async (): Promise<string> => (await gathered(backupText(eachRecord(), await allResidents(), last))).join('');
const textOf = async (wholes: readonly WholeReport[], places: readonly Residents[] = []): Promise<string> => (await gathered(backupText(each(wholes), places, last))).join('');
const going = new AbortController().signal;
const plan = (text: string): Promise<ImportPlan> => stageImport(broughtBy(bytesOf(text, 1000)), { signal: going });
const restore = async (text: string): Promise<ImportPlan['counts']> => (await commitImport(await plan(text), { signal: going })).counts;
const none = { added: 0, replaced: 0, earlier: 0, kept: 0, refused: 0 };

/** All that the database holds, but for the keys it gave itself and the order of earlier readings. */
const everything = async (): Promise<unknown> => {
  const db = database();
  const revisions = (await db.revisions.toArray()).map(({ id: _id, ...revision }) => revision);
  const rest = await Promise.all([db.reports, db.observations, db.checks, db.corrections, db.listings, db.searchTexts, db.residents, db.incoming].map((table) => table.toArray()));
  return { rest, revisions: revisions.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
};
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const bare = ({ corrections, revisions, ...read }: WholeReport): unknown => ({ ...read, corrections: [...corrections].sort(byId), revisions: revisions.map(({ id: _id, ...revision }) => revision) });
const empty = (): Promise<void> => database().delete({ disableAutoOpen: false }).then(() => undefined);

beforeEach(empty);

describe('a collection', () => {
  it('restored from its backup into an empty database is the same to the last record, and restoring it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(wholeReports, residents, async (wholes, places) => {
        await empty();
        await restore(await textOf(wholes, places));
        const [before, text] = [await everything(), await backup()];
        const again = await plan(text);
        expect(again).toMatchObject({ counts: { ...none, kept: wholes.length }, decisions: 0, setByHand: 0, fuller: 0 });
        await commitImport(again, { signal: going });
        expect(await everything()).toEqual(before);
        await empty();
        expect(await restore(text)).toEqual({ ...none, added: wholes.length });
        expect(await everything()).toEqual(before);
        expect((await gathered(eachRecord())).map(bare)).toEqual(wholes.map(bare));
      }),
      { numRuns: 12 },
    );
  });

  it('as the extension itself writes it comes back with decisions, samples, earlier readings and what was set by hand', async () => {
    await addSamples([sample('430400-2019')], first);
    await saveReading(url, reading(), first);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    const { prefix, suffix, reportId: _report, index: _index, schemaVersion: _written, ...figure } = (await contentsOf(id))!.observations[0]!;
    await keepDecision({ url, anchor: { quote: figure.quote, prefix, suffix, start: figure.start }, figure, wish: { kind: 'corrected', set: { value: 10 } } }, last);
    await setByHand(id, { year: 2018 });
    await setResidents('430400', 2019, 6_645_243, last);
    const [before, text] = [await everything(), await backup()];
    await empty();
    expect((await plan(text)).decisions).toBe(1);
    await discardLeftovers();
    await restore(text);
    expect(await everything()).toEqual(before);
    expect((await contentsOf(id))!.observations.map(({ value }) => value)).toEqual([10]);
  });
});

describe('a report of a file', () => {
  it('that was read later takes the place of the one kept, which becomes an earlier reading', async () => {
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    await setByHand(id, { year: 2018 });
    const text = await backup();
    await empty();
    await saveReading(url, reading(), first);
    await setByHand(id, { year: 2017 });
    expect((await plan(text)).counts).toEqual({ ...none, replaced: 1 });
    await restore(text);
    const now = await contentsOf(id);
    expect([now!.observations.map(({ value }) => value), now!.report.savedAt, now!.report.year]).toEqual([[9], first.toISOString(), 2017]);
    expect((await revisionsOf(id)).map(({ observations, replacedAt }) => [observations[0]!.value, replacedAt])).toEqual([[34, later.toISOString()]]);
  });

  it('dates a change by the computer that met it first, whichever collection is imported into the other', async () => {
    const [met, week] = [new Date('2026-11-21T09:00:00Z'), new Date('2026-11-28T08:00:00Z')];
    const dates = async () => changesOf((await contentsOf(id))!, await revisionsOf(id)).map(({ at }) => at);
    const changed = [{ quote: '9件', value: 9 }];
    await saveReading(url, reading(), first);
    for (const at of [met, week]) await saveReading(url, reading(changed), at);
    const long = await backup();
    // The other computer read the old text a little later, once with another version of our reader.
    for (const figures of [[{}], [{ label: '另一名称' }]]) {
      await empty();
      await saveReading(url, { ...reading(), observations: reading(figures).observations }, later);
      const short = await backup();
      await restore(long);
      expect(await dates()).toEqual([met.toISOString()]);
      await restore(short);
      await empty();
      await restore(long);
      await restore(short);
      expect(await dates()).toEqual([met.toISOString()]);
    }
  });

  it('has the earlier of two dates on which one reading was found replaced', async () => {
    await saveReading(url, reading(), first);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    const text = await backup();
    await empty();
    await saveReading(url, reading(), first);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), last);
    expect(await restore(text)).toEqual({ ...none, kept: 1 });
    expect(changesOf((await contentsOf(id))!, await revisionsOf(id)).map(({ at }) => at)).toEqual([later.toISOString()]);
  });

  it('that was read earlier becomes an earlier reading, once', async () => {
    await saveReading(url, reading(), first);
    const text = await backup();
    await empty();
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    expect([await restore(text), await restore(text)]).toEqual([{ ...none, earlier: 1 }, { ...none, kept: 1 }]);
    expect((await contentsOf(id))!.observations.map(({ value }) => value)).toEqual([9]);
    expect((await revisionsOf(id)).map(({ observations }) => observations[0]!.value)).toEqual([34]);
  });

  it('with many earlier readings has each of them read a few times, not once for each other', async () => {
    await saveReading(url, reading(), first);
    const [whole] = await gathered(eachRecord());
    const revisions = Array.from({ length: 60 }, (_, i) => ({ ...whole!, reportId: id, replacedAt: new Date(Date.UTC(2020, 0, 1 + i)).toISOString(), schemaVersion: 1, report: { ...whole!.report, fingerprint: i.toString(16).padStart(64, '0') } }));
    const text = await textOf([{ ...whole!, revisions }]);
    let read = 0;
    const count = <T>(one: T): T => (read++, one);
    database().revisions.hook('reading', count);
    try {
      await restore(text);
      await restore(text);
    } finally {
      database().revisions.hook('reading').unsubscribe(count);
    }
    expect(await revisionsOf(id)).toHaveLength(60);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(60 * 10);
  });

  it('that was removed here leaves nothing for the undo to bring back a second time', async () => {
    await saveReading(url, reading(), first);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    const text = await backup();
    const removed = await removeReport(id);
    await restore(text);
    const before = await everything();
    await restoreReport(removed);
    expect(await everything()).toEqual(before);
    expect(await revisionsOf(id)).toHaveLength(1);
  });

  it('takes a sample’s place, and a sample takes nothing’s', async () => {
    await addSamples([sample('s', url)], first);
    const samples = await backup();
    await empty();
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    const own = await backup();
    expect((await restore(samples)).kept).toBe(1);
    await empty();
    await addSamples([sample('s', url)], first);
    expect((await restore(own)).replaced).toBe(1);
    expect([(await contentsOf(id))!.report.sample, await revisionsOf(id)]).toEqual([false, []]);
  });

  it('whose page was joined to another since stays with that one', async () => {
    const print = 'http://www.hengyang.gov.cn/print.html';
    await saveReading(url, reading(), first);
    await saveReading(print, reading([{ quote: '9件', value: 9 }], [], { regionCode: '430500', regionName: '邵阳市', body: '邵阳市人民政府', title: '乙' }), later);
    const text = await backup();
    await joinReports(id, pageKey(print), last);
    const before = await everything();
    expect(await restore(text)).toEqual({ ...none, kept: 2 });
    expect(await everything()).toEqual(before);
  });

  it('that stands at an address that tells another one now is put beside it', async () => {
    await saveReading(url, reading(), first);
    const text = await backup();
    await empty();
    await saveReading(url, reading([{ quote: '9件', value: 9 }], [], { title: '甲市2020年法治政府建设情况报告', year: 2020 }), later);
    expect([await restore(text), await restore(text)]).toEqual([{ ...none, added: 1 }, { ...none, kept: 1 }]);
    expect((await allContents()).map(({ report }) => report.year).sort()).toEqual([2019, 2020]);
  });

  it('tells beforehand of a year set by hand that it would bring to a report the collection has, and leaves alone what is set here', async () => {
    await saveReading(url, reading(), first);
    await setByHand(id, { year: 2018 });
    const text = await backup();
    expect(await plan(text)).toMatchObject({ counts: { kept: 1 }, setByHand: 0 });
    await setByHand(id, {});
    const told = await plan(text);
    expect(told).toMatchObject({ counts: { kept: 1 }, setByHand: 1 });
    await commitImport(told, { signal: going });
    expect((await contentsOf(id))?.report.year).toBe(2018);
    await setByHand(id, { year: 2017 });
    expect((await plan(text)).setByHand).toBe(0);
  });

  it('tells beforehand of an earlier reading that it would bring to a report the collection has, and of none once that is there', async () => {
    await saveReading(url, reading(), first);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    const text = await backup();
    await empty();
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    const told = await plan(text);
    expect(told).toMatchObject({ counts: { ...none, kept: 1 }, fuller: 1 });
    await commitImport(told, { signal: going });
    expect(await revisionsOf(id)).toHaveLength(1);
    expect(await plan(text)).toMatchObject({ counts: { ...none, kept: 1 }, fuller: 0 });
  });

  it('of which only populations are left tells how many it would bring, and brings them', async () => {
    await setResidents('430400', 2019, 7_000_000, later);
    await setResidents('430400', 2020, 1, first);
    const [here, there] = [first, last].map((at) => at.toISOString()) as [string, string];
    const place = { regionCode: '430400', people: 6_646_000 };
    const file = await textOf([], [{ ...place, year: 2018, setAt: here }, { ...place, year: 2019, setAt: here }, { ...place, year: 2020, setAt: there }]);
    const planned = await plan(file);
    expect(planned).toMatchObject({ counts: none, residents: { added: 1, replaced: 1, kept: 1 } });
    expect(await commitImport(planned, { signal: going })).toEqual({ counts: none, residents: { added: 1, replaced: 1, kept: 1 } });
    expect((await allResidents()).map(({ year, people }) => [year, people])).toEqual([[2018, 6_646_000], [2019, 7_000_000], [2020, 6_646_000]]);
    expect((await plan(file)).residents).toEqual({ added: 0, replaced: 0, kept: 3 });
    const again = await plan(file);
    await discardLeftovers();
    await expect(commitImport(again, { signal: going })).rejects.toThrow();
  });

  it('brings decisions, of which on one figure the later holds', async () => {
    await saveReading(url, reading(), first);
    const { prefix, suffix, reportId: _report, index: _index, schemaVersion: _written, ...figure } = (await contentsOf(id))!.observations[0]!;
    const decide = (value: number, now: Date) => keepDecision({ url, anchor: { quote: figure.quote, prefix, suffix, start: figure.start }, figure, wish: { kind: 'corrected', set: { value } } }, now);
    await decide(35, later);
    const text = await backup();
    await decide(36, last);
    await restore(text);
    expect((await contentsOf(id))!.observations.map(({ value }) => value)).toEqual([36]);
    await empty();
    await saveReading(url, reading(), first);
    await decide(37, first);
    await restore(text);
    expect((await contentsOf(id))!.observations.map(({ value }) => value)).toEqual([35]);
    expect((await contentsOf(id))!.corrections).toHaveLength(1);
  });

  it('is refused by its name where it stands in the file twice or is not sound, and the others are taken', async () => {
    await saveReading(url, reading(), first);
    const [head, line, tail] = (await backup()).split('\n') as [string, string, string];
    const broken = line.replace('"value":34', '"value":"34"').replace(id, 'www.b.gov.cn/');
    const text = [head, `${line},`, `${line},`, broken, tail.replace('"count":1', '"count":3')].join('\n');
    await removeReport(id);
    const planned = await plan(text);
    expect(planned.counts).toEqual({ ...none, added: 1, refused: 2 });
    expect(planned.named.filter(({ fate }) => fate === 'refused')).toMatchObject([{ refused: 'twice' }, { refused: 'figures', name: '甲市2019年法治政府建设情况报告', line: 4 }]);
    expect((await commitImport(planned, { signal: going })).counts).toEqual({ ...none, added: 1 });
  });
});

describe('an import', () => {
  let text: string;
  let before: unknown;
  beforeEach(async () => {
    await saveReading(url, reading(), first);
    await saveReading('http://www.hengyang.gov.cn/b.html', reading([{ quote: '7件', value: 7 }], [{ kind: 'sum', total: 0, parts: [0], stated: 7, computed: 7, verdict: 'holds' }], { year: 2020, title: '乙' }), first);
    text = await backup();
    await empty();
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    before = await everything();
  });

  it('that cannot be read to its end leaves nothing, not even beside the collection', async () => {
    for (const part of [text.slice(0, -30), text.slice(0, 200), text.replace('"count":2', '"count":3'), '']) await expect(plan(part)).rejects.toBeInstanceOf(ImportProblem);
    expect(await everything()).toEqual(before);
  });

  it('changes nothing before it is agreed to, and nothing where it is given up', async () => {
    const planned = await plan(text);
    expect(await contentsOf(pageKey('http://www.hengyang.gov.cn/b.html'))).toBeUndefined();
    await discardImport(planned.batch);
    expect(await everything()).toEqual(before);
    const abort = new AbortController();
    abort.abort(new Error('given up'));
    await expect(stageImport(broughtBy(bytesOf(text)), { signal: abort.signal })).rejects.toThrow('given up');
    expect(await everything()).toEqual(before);
  });

  it('that is given up or fails while it is written is not written at all', async () => {
    const planned = await plan(text);
    const staged = await everything();
    const abort = new AbortController();
    await expect(commitImport(planned, { signal: abort.signal, onProgress: () => abort.abort(new Error('given up')) })).rejects.toThrow('given up');
    expect(await everything()).toEqual(staged);
    const full = (): void => {
      throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    };
    database().checks.hook('creating', full);
    expect(await commitImport(planned, { signal: going }).catch(storageError)).toBe('full');
    database().checks.hook('creating').unsubscribe(full);
    expect(await everything()).toEqual(staged);
    await discardImport(planned.batch);
    expect(await everything()).toEqual(before);
  });

  it('cannot be given up any more once all of it is taken over, which is told', async () => {
    const planned = await plan(text);
    const abort = new AbortController();
    const { counts } = await commitImport(planned, { signal: abort.signal, onTaken: () => abort.abort(new Error('too late')) });
    expect(counts).toEqual(planned.counts);
    expect(abort.signal.aborted).toBe(true);
  });

  it('of which another window removed what waits is not written by half', async () => {
    const planned = await plan(text);
    await discardLeftovers();
    await expect(commitImport(planned, { signal: going })).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('of a file damaged anywhere never changes the collection but through a whole one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.constantFrom('x', '"', '}', ',', '0', '\n', ''), async (at, instead) => {
        const damaged = text.slice(0, at) + instead + text.slice(at + 1);
        const planned = await plan(damaged).catch((error: unknown) => error);
        if (!(planned instanceof ImportProblem)) await discardImport((planned as ImportPlan).batch);
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reports saved since the last backup', () => {
  it('are counted without samples', async () => {
    await addSamples([sample('s')], last);
    await saveReading(url, reading(), first);
    await saveReading('http://www.hengyang.gov.cn/b.html', reading([{ quote: '7件', value: 7 }], [], { year: 2020, title: '乙' }), later);
    expect([await countSavedSince(null), await countSavedSince(first.toISOString()), await countSavedSince(later.toISOString())]).toEqual([2, 1, 0]);
  });
});

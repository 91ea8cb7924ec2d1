import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSamples, allReports, contentsOf, pageKey, removeReport, removeSamples, restoreReport, revisionsOf, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading, sample } from '../support/readings';
import { countReports } from '../support/counts';

const url = 'http://www.hengyang.gov.cn/a.html';
const id = pageKey(url);
const first = new Date('2026-11-20T08:00:00Z');
const later = new Date('2026-11-21T08:00:00Z');

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('removing a report', () => {
  it('can be undone to the last record, revisions included', async () => {
    await saveReading(url, reading(), first);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    const before = [await contentsOf(id), await revisionsOf(id)];
    const removed = await removeReport(id);
    expect([await contentsOf(id), await revisionsOf(id), await database().observations.count()]).toEqual([undefined, [], 0]);
    await restoreReport(removed);
    expect([await contentsOf(id), await revisionsOf(id)]).toEqual(before);
  });

  it('loses neither reading when the page was read again before the undo', async () => {
    await saveReading(url, reading(), first);
    const removed = await removeReport(id);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    await restoreReport(removed);
    const now = await contentsOf(id);
    expect(now?.observations.map((o) => o.value)).toEqual([9]);
    expect(now?.report.savedAt).toBe(first.toISOString());
    expect((await revisionsOf(id)).map((r) => r.observations.map((o) => o.value))).toEqual([[34]]);
  });

  it('undone three times is undone once, whether the page was read again or not', async () => {
    await saveReading(url, reading(), first);
    const removed = await removeReport(id);
    const undoThrice = () => Promise.all([1, 2, 3].map(() => restoreReport(removed)));
    await undoThrice();
    expect([(await allReports()).length, await revisionsOf(id)]).toEqual([1, []]);
    await removeReport(id);
    await saveReading(url, reading(), later);
    await undoThrice();
    expect(await revisionsOf(id)).toEqual([]);
    await removeReport(id);
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), later);
    await undoThrice();
    expect((await revisionsOf(id)).map((r) => r.observations.map((o) => o.value))).toEqual([[34]]);
  });

  it('of nothing is nothing, and so is its undoing', async () => {
    expect(await removeReport('www.x.gov.cn/')).toBeNull();
    await restoreReport(null);
    expect(await allReports()).toEqual([]);
  });
});

describe('samples', () => {
  it('come and go as one, marked, and leave the reader’s own reports', async () => {
    await saveReading(url, reading(), first);
    expect(await addSamples([sample('sample-1'), sample('sample-2')])).toBe(2);
    expect(await addSamples([sample('sample-1')])).toBe(1);
    expect(await countReports()).toEqual({ reports: 1, samples: 2 });
    expect((await contentsOf('sample-1'))?.observations).toMatchObject([{ value: 34, start: 0, end: 0, prefix: '' }]);
    expect(await removeSamples()).toBe(2);
    expect((await allReports()).map((report) => report.id)).toEqual([id]);
    expect(await database().observations.count()).toBe(1);
  });

  it('never take the place of a page the reader saved', async () => {
    await saveReading(url, reading([{ quote: '9件', value: 9 }]), first);
    expect(await addSamples([sample('sample-1', 'https://www.hengyang.gov.cn/a.html')])).toBe(0);
    expect((await contentsOf(id))?.observations[0]?.value).toBe(9);
  });

  it('give way to the real page', async () => {
    await addSamples([sample('sample-1', url)]);
    expect(await saveReading(url, reading([{ quote: '9件', value: 9 }]), first)).toMatchObject({ status: 'new' });
    expect(await countReports()).toEqual({ reports: 1, samples: 0 });
    expect(await revisionsOf(id)).toEqual([]);
    expect(await removeSamples()).toBe(0);
  });

  it('are added all or none', async () => {
    const broken = { ...sample('sample-2'), report: { ...sample('sample-2').report, id: undefined as unknown as string } };
    await expect(addSamples([sample('sample-1'), broken])).rejects.toThrow();
    expect(await allReports()).toEqual([]);
  });
});

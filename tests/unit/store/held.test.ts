import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { allReports, correctionsAt, keepDecision, onHeld, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { oldDatabases, putOnDisk } from '../support/old-databases';
import { reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const now = new Date('2026-11-21T08:00:00Z');

let holder: IDBDatabase;

/** An older database that somebody keeps open. */
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await database().delete({ disableAutoOpen: false });
  await putOnDisk(oldDatabases().find(([name]) => name === 'schema-3')![1]);
  holder = await new Promise((done, fail) => {
    const request = indexedDB.open('duibiao');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error!);
  });
});
afterEach(() => vi.restoreAllMocks());

const told = (): { held: boolean[]; stop: () => void } => {
  const held: boolean[] = [];
  return { held, stop: onHeld((is) => held.push(is)) };
};

it('tells who waits that another window holds the database, and that it let go; what was asked for is done then', async () => {
  const { held, stop } = told();
  const saved = saveReading(url, reading(), now);
  await vi.waitFor(() => expect(held).toEqual([false, true]), 30_000);
  const late = told();
  expect(late.held).toEqual([true]);
  late.stop();
  holder.close();
  expect(await saved).toMatchObject({ ok: true, status: 'new' });
  expect(held).toEqual([false, true, false]);
  expect(await allReports()).toHaveLength(4);
  stop();
});

it('refuses a decision at once instead of keeping it when nobody expects it any more', async () => {
  const { held, stop } = told();
  const listed = allReports();
  await vi.waitFor(() => expect(held.at(-1)).toBe(true), 30_000);
  const [figure] = reading().observations;
  const decided = await keepDecision({ url, anchor: { quote: '9件', prefix: '', suffix: '', start: 0 }, figure: figure!, wish: { kind: 'rejected' } }, now);
  expect(decided).toEqual({ ok: false, error: 'held' });
  holder.close();
  expect(await listed).toHaveLength(3);
  expect(await correctionsAt(url)).toEqual({ ok: false, error: 'no-report' });
  stop();
});

it('hears it from another window too: the browser tells only the first who asks', async () => {
  const { held, stop } = told();
  const window = new BroadcastChannel('duibiao-held');
  window.postMessage('held');
  await vi.waitFor(() => expect(held.at(-1)).toBe(true), 30_000);
  window.postMessage('free');
  await vi.waitFor(() => expect(held.at(-1)).toBe(false), 30_000);
  window.close();
  holder.close();
  stop();
});

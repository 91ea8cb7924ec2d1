import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allReports, contentsOf, pageKey, revisionsOf, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { storageError } from '../../../lib/store/errors';
import { reading } from '../support/readings';
import { countReports } from '../support/counts';

const url = 'http://www.hengyang.gov.cn/a.html';
const now = new Date('2026-11-21T08:00:00Z');

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return database().delete({ disableAutoOpen: false });
});
afterEach(() => vi.restoreAllMocks());

const named = (name: string): Error => Object.assign(new Error(name), { name });

describe('storageError', () => {
  it('finds a full disk inside what Dexie wrapped', () => {
    expect(storageError(named('QuotaExceededError'))).toBe('full');
    expect(storageError(Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }))).toBe('full');
  });

  it('calls everything else the database, whatever was thrown', () => {
    for (const thrown of [named('OpenFailedError'), named('UnknownError'), undefined, null, 'text', 7]) {
      expect(storageError(thrown)).toBe('database');
    }
  });

  it('ends on causes that go round', () => {
    const round: { name: string; inner?: unknown } = { name: 'AbortError' };
    round.inner = round;
    expect(storageError(round)).toBe('database');
  });
});

describe('a database that fails', () => {
  it('is told as full when there is no room, and nothing is half-written', async () => {
    await saveReading(url, reading(), now);
    const before = await contentsOf(pageKey(url));
    const full = () => {
      throw named('QuotaExceededError');
    };
    database().checks.hook('creating', full);
    const changed = reading([{ quote: '9件', value: 9 }], [{ kind: 'sum', total: 0, parts: [0], stated: 9, computed: 9, verdict: 'holds' }]);
    expect(await saveReading(url, changed, now)).toEqual({ ok: false, error: 'full' });
    database().checks.hook('creating').unsubscribe(full);
    expect(await contentsOf(pageKey(url))).toEqual(before);
    expect(await revisionsOf(pageKey(url))).toEqual([]);
  });

  it('is told as database when it cannot be opened; reading rejects', async () => {
    database().close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw named('UnknownError');
    });
    expect(await saveReading(url, reading(), now)).toEqual({ ok: false, error: 'database' });
    await expect(allReports()).rejects.toThrow();
  });

  it('is opened again once when the connection was lost', async () => {
    await saveReading(url, reading(), now);
    database().close();
    await expect(database().reports.count()).rejects.toThrow(Dexie.DatabaseClosedError);
    database().close();
    expect(await saveReading(url, reading(), now)).toMatchObject({ ok: true, status: 'unchanged' });
    database().close();
    expect(await countReports()).toEqual({ reports: 1, samples: 0 });
  });
});

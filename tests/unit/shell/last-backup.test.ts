import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDue, noteBackup, noteReminded, onLastBackup, readLastBackup } from '../../../lib/shell/last-backup';

const now = new Date('2026-11-22T08:00:00Z');

beforeEach(() => fakeBrowser.reset());

describe('the last backup', () => {
  it('is none until one is noted, and whatever stands there damaged', async () => {
    expect(await readLastBackup()).toEqual({ at: null, known: 0 });
    await fakeBrowser.storage.local.set({ lastBackup: { at: 'soon', known: -1 } });
    expect(await readLastBackup()).toEqual({ at: null, known: 0 });
    await fakeBrowser.storage.local.set({ lastBackup: 7 });
    expect(await readLastBackup()).toEqual({ at: null, known: 0 });
    await noteBackup(now);
    expect(await readLastBackup()).toEqual({ at: now.toISOString(), known: 0 });
  });

  it('is told to who listens, until he stops', async () => {
    const heard = vi.fn();
    const stop = onLastBackup(heard);
    await noteBackup(now);
    await fakeBrowser.storage.local.set({ other: 1 });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 30_000);
    stop();
    await noteReminded(25);
    expect(heard.mock.calls).toEqual([[{ at: now.toISOString(), known: 0 }]]);
  });
});

describe('the reminder', () => {
  it('comes once for every 25 new reports, and begins anew with a backup', async () => {
    expect([24, 25, 49].map((fresh) => isDue({ at: null, known: 0 }, fresh))).toEqual([false, true, true]);
    expect([26, 49, 50].map((fresh) => isDue({ at: null, known: 26 }, fresh))).toEqual([false, false, true]);
    await noteReminded(26);
    await noteBackup(now);
    expect(isDue(await readLastBackup(), 25)).toBe(true);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { marksOn, onMarksOn, setMarksOn } from '../../lib/settings';

beforeEach(() => fakeBrowser.reset());

describe('the switch for marks', () => {
  it('is on until the reader turns it off', async () => {
    expect(await marksOn()).toBe(true);
    await setMarksOn(false);
    expect(await marksOn()).toBe(false);
  });

  it('is on when what is stored makes no sense', async () => {
    await fakeBrowser.storage.local.set({ marksOn: 'no' });
    expect(await marksOn()).toBe(true);
  });

  it('tells its listeners until they stop listening', async () => {
    const heard = vi.fn();
    const stop = onMarksOn(heard);
    await setMarksOn(false);
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await setMarksOn(true);
    expect(heard.mock.calls).toEqual([[false]]);
  });
});

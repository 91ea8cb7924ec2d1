import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToKeepStorage } from '../../../lib/background/persist';

afterEach(() => vi.unstubAllGlobals());

describe('askToKeepStorage', () => {
  it('asks once, on install, where the browser can be asked', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persist } });
    await askToKeepStorage({ reason: 'update' });
    expect(persist).not.toHaveBeenCalled();
    await askToKeepStorage({ reason: 'install' });
    expect(persist).toHaveBeenCalledOnce();
  });

  it.each([{}, { storage: {} }, { storage: { persist: () => Promise.reject(new Error('refused')) } }])('passes over a browser that cannot or will not: %o', async (navigator) => {
    vi.stubGlobal('navigator', navigator);
    await expect(askToKeepStorage({ reason: 'install' })).resolves.toBeUndefined();
  });
});

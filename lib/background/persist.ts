import type { Runtime } from 'webextension-polyfill';

/**
 * Asks the browser, once, on install, not to evict the collection. Firefox grants it in the background without a
 * prompt; Chromium's worker has no such call, there the permission unlimitedStorage does it.
 */
export const askToKeepStorage = async ({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> => {
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (reason === 'install') await storage?.persist?.().catch(() => false);
};

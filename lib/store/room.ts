/**
 * What must be left on the disk before anything is written: Chromium may take a database that ran into the disk's end for damaged
 * and remove all of it. With the permission unlimitedStorage it keeps no reserve itself, and tells the disk's free space as what is left.
 */
const RESERVE = 64 * 2 ** 20;

/** Rejects as a full disk does (`QuotaExceededError`) where too little room is left. A browser that tells nothing is taken to have room. */
export const needRoom = async (): Promise<void> => {
  const storage: Partial<StorageManager> | undefined = globalThis.navigator?.storage;
  const { quota, usage } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  if (quota === undefined || usage === undefined || quota - usage >= RESERVE) return;
  throw new DOMException(`No more than ${quota - usage} bytes are left.`, 'QuotaExceededError');
};

import browser from 'webextension-polyfill';

/** Says nothing but that it is another than before: which report was changed is no business of the other pages. */
const KEY = 'correctionsChanged';

/** Tells the readers of all open pages that something was decided or taken back, so that they ask anew. Never rejects. */
export const tellPages = (): Promise<void> => browser.storage.local.set({ [KEY]: crypto.randomUUID() }).catch(() => undefined);

/** Calls the listener whenever something was decided or taken back anywhere; gives back how to stop. */
export const onDecisions = (listener: () => void): (() => void) => {
  const heard = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
};

import browser from 'webextension-polyfill';

/** One key in storage.local; absent means the reader never chose, which means on. */
const MARKS = 'marksOn';

/** Anything but a plain `false` is on: a damaged setting must not hide the marks. */
const isOn = (stored: unknown): boolean => stored !== false;

/** Whether figures are painted on report pages. */
export const marksOn = async (): Promise<boolean> => isOn((await browser.storage.local.get(MARKS))[MARKS]);

/** Keeps the reader's choice for all tabs, now and after a restart. */
export const setMarksOn = (on: boolean): Promise<void> => browser.storage.local.set({ [MARKS]: on });

/** Calls the listener whenever the choice changes, in whichever tab or window; gives back how to stop. */
export const onMarksOn = (listener: (on: boolean) => void): (() => void) => {
  const heard = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const change = changes[MARKS];
    if (area === 'local' && change) listener(isOn(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
};

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

const askedFor = (): number | null => {
  const id = new URLSearchParams(location.search).get('tab');
  return id !== null && /^\d+$/.test(id) ? Number(id) : null;
};

/** A tab that is gone rejects; a number that can be no tab's throws at once. */
const tabOf = async (id: number): Promise<browser.Tabs.Tab | null> => {
  try {
    return await browser.tabs.get(id);
  } catch {
    return null;
  }
};

/** The tab asked for by `?tab=ID`, otherwise the one the popup was opened over; null where there is none. */
const findTab = async (): Promise<browser.Tabs.Tab | null> => {
  const id = askedFor();
  if (id !== null) return tabOf(id);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
};

/**
 * That tab as it is now, undefined until it is known. Its address is known for portals alone, and only
 * while they may be read: it is asked for anew when `permitted` changes.
 */
export const useTab = (permitted: boolean | undefined): browser.Tabs.Tab | null | undefined => {
  const [tab, setTab] = useState<browser.Tabs.Tab | null>();
  useEffect(() => {
    const look = () => void findTab().then(setTab);
    look();
    browser.tabs.onUpdated.addListener(look);
    return () => browser.tabs.onUpdated.removeListener(look);
  }, [permitted]);
  return tab;
};

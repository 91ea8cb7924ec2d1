import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ReadNow } from '../../lib/messages';
import { readNow } from './reader';

/** What the page of a tab was read as, null where it was not, or until it is known; `again` asks anew. */
export const useReadNow = (tabId: number | null): { read: ReadNow | null; again: () => void } => {
  const [known, setKnown] = useState<{ tabId: number; read: ReadNow | null }>();
  const [asked, ask] = useState(0);
  const again = () => ask((times) => times + 1);
  useEffect(() => {
    let wanted = true;
    if (tabId !== null) void readNow(tabId).then((read) => wanted && setKnown({ tabId, read }));
    const changed = (id: number) => id === tabId && again();
    browser.tabs.onUpdated.addListener(changed);
    return () => {
      wanted = false;
      browser.tabs.onUpdated.removeListener(changed);
    };
  }, [tabId, asked]);
  return { read: known && known.tabId === tabId ? known.read : null, again };
};

import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ReadNow } from '../../lib/messages';
import { readNow } from './reader';

/** Milliseconds after switching on at which a page is asked: it is read then. */
const LOOKS = [300, 1_000, 2_500];

/** What the page of a tab was read as, null where it was not, or until it is known; `again` asks anew. Switched off, its reader goes. */
export const useReadNow = (tabId: number | null, off: boolean): { read: ReadNow | null; again: () => void } => {
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
  const before = useRef(off);
  useEffect(() => {
    if (before.current === off) return undefined;
    before.current = off;
    if (off) return setKnown(undefined);
    const looks = LOOKS.map((wait) => setTimeout(again, wait));
    return () => looks.forEach(clearTimeout);
  }, [off]);
  return { read: known && known.tabId === tabId ? known.read : null, again };
};

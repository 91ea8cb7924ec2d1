import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { followReading, UNKNOWN, type PageNow } from './follow-reading';

/** Asked again and again, a page mostly says the same: then nothing is drawn anew. */
const isSame = (a: PageNow, b: PageNow): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is known of the page of a tab, as it is read; `again` asks anew. Switched off, its reader goes, and it is looked for no more. */
export const useReadNow = (tabId: number | null, off: boolean): PageNow & { again: () => void } => {
  const [now, setNow] = useState(UNKNOWN);
  const following = useRef<ReturnType<typeof followReading> | null>(null);
  const before = useRef(off);
  useEffect(() => {
    const turnedOff = off && !before.current;
    before.current = off;
    setNow(UNKNOWN);
    if (tabId === null) return undefined;
    const own = (following.current = followReading(tabId, (heard) => setNow((known) => (isSame(known, heard) ? known : heard))));
    const begin = (): void => {
      own.ask();
      if (!off) own.look();
    };
    if (!turnedOff) begin();
    const changed = (id: number) => id === tabId && begin();
    browser.tabs.onUpdated.addListener(changed);
    return () => {
      own.end();
      browser.tabs.onUpdated.removeListener(changed);
    };
  }, [tabId, off]);
  return { ...now, again: () => following.current?.ask() };
};

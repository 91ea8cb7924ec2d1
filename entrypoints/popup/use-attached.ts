import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { parseAttached } from '../../lib/messages/attached';
import type { AttachedReport } from '../../lib/page/attachments/attachments';

/** As the build names entrypoints/attachments. */
const SCRIPT = '/attachments.js';

const ask = async (tabId: number): Promise<AttachedReport | null> => {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SCRIPT] });
    return parseAttached(answer?.result);
  } catch {
    // The tab is gone, or may not be looked at: said elsewhere.
    return null;
  }
};

/** The report that a tab's page has only as an attachment; null where it has none, or until it is known. */
export const useAttached = (tabId: number | null): AttachedReport | null => {
  const [attached, setAttached] = useState<AttachedReport | null>(null);
  useEffect(() => {
    let wanted = true;
    setAttached(null);
    if (tabId !== null) void ask(tabId).then((answer) => wanted && setAttached(answer));
    return () => {
      wanted = false;
    };
  }, [tabId]);
  return attached;
};

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { bodyKey } from '../compare/body';
import type { StoredReport } from '../records';

/** A key for each body, so that two windows do not undo each other's choices. */
const keyOf = (report: StoredReport): string => `baseline:${bodyKey(report) ?? report.id}`;

/**
 * The report that the reader last chose to compare a body's reports with, by its id: null where that is left to us, undefined until it is
 * known. A choice that cannot be kept holds while the page is open.
 */
export const useRememberedBaseline = (report: StoredReport): [string | null | undefined, (id: string | null) => void] => {
  const key = keyOf(report);
  const [known, setKnown] = useState<{ key: string; id: string | null }>();
  useEffect(() => {
    let wanted = true;
    const found = (id: unknown): void => {
      if (wanted) setKnown({ key, id: typeof id === 'string' ? id : null });
    };
    browser.storage.local.get(key).then((kept) => found(kept[key]), () => found(null));
    return () => {
      wanted = false;
    };
  }, [key]);
  const choose = (id: string | null): void => {
    setKnown({ key, id });
    const kept = id === null ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: id });
    kept.catch((error: unknown) => console.warn('Duibiao could not keep a choice.', error));
  };
  return [known?.key === key ? known.id : undefined, choose];
};

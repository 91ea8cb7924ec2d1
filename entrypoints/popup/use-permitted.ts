import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { mayReadPortals } from '../../lib/shell/portals';

/** Whether portals may be read, undefined until it is known; follows what the reader grants or withdraws. */
export const usePermitted = (): boolean | undefined => {
  const [permitted, setPermitted] = useState<boolean>();
  useEffect(() => {
    const look = () => void mayReadPortals().then(setPermitted);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return permitted;
};

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { mayRead } from './access';

/** Whether pages of a pattern may be read, undefined until it is known; follows what the reader grants or withdraws. Null: of no pattern, which is never. */
export const usePermitted = (pattern: string | null): boolean | undefined => {
  const [known, setKnown] = useState<{ pattern: string; may: boolean }>();
  useEffect(() => {
    if (pattern === null) return undefined;
    const look = () => void mayRead(pattern).then((may) => setKnown({ pattern, may }));
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [pattern]);
  if (pattern === null) return false;
  return known?.pattern === pattern ? known.may : undefined;
};

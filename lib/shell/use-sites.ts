import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isPortalPattern, siteOfPattern, type Site } from '../site';

/** The sites beside the portals that the reader switched on, as they are at any moment. */
export const useSites = (): readonly Site[] => {
  const [sites, setSites] = useState<readonly Site[]>([]);
  useEffect(() => {
    const { getAll, onAdded, onRemoved } = browser.permissions;
    const look = () => void getAll().then(({ origins = [] }) => setSites(origins.filter((pattern) => !isPortalPattern(pattern)).map(siteOfPattern)));
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return sites;
};

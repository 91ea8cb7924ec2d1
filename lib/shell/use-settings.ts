import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, onSettings, readSettings, type Settings } from '../settings';

/** The reader's choices as they are at any moment, undefined until they are known; as they come where the browser does not give them. */
export const useSettings = (): Settings | undefined => {
  const [settings, set] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(set, () => set(DEFAULTS));
    return onSettings(set);
  }, []);
  return settings;
};

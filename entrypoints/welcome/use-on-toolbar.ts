import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** A call that the types do not know yet. */
interface UserSettings {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

/** Whether the extension's button is in sight, undefined where the browser does not say; asked anew when the reader comes back. */
export const useOnToolbar = (): boolean | undefined => {
  const [is, setIs] = useState<boolean>();
  useEffect(() => {
    const look = () => void (browser.action as UserSettings).getUserSettings?.().then(({ isOnToolbar }) => setIs(isOnToolbar), () => undefined);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return is;
};

import browser from 'webextension-polyfill';
import { askedOfReader } from '../commands';
import { changeSettings, readSettings } from '../settings';

const activeTab = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;

/** Does what a key asks: of the reader in the page at hand, whichever frame it is in, or of the switch for all pages. Never rejects. */
export const obey = async (command: string): Promise<void> => {
  try {
    const asked = askedOfReader(command);
    if (command === 'toggle-everywhere') return await changeSettings({ marksOn: !(await readSettings()).marksOn });
    const tab = asked && (await activeTab());
    if (asked && tab !== undefined && tab !== null) await browser.tabs.sendMessage(tab, asked);
  } catch {
    // No reader in that page: there is nothing to walk through.
  }
};

import browser from 'webextension-polyfill';
import { COMMAND_NAMES, type CommandName } from '../commands';

/** Firefox has a call for it (137), which the types do not know yet. */
interface Remapping {
  openShortcutSettings?(): Promise<void>;
}

/** The keys as the reader set them, empty where there is none. */
export const keysNow = async (): Promise<Record<CommandName, string>> => {
  const all = await browser.commands.getAll();
  return Object.fromEntries(COMMAND_NAMES.map((name) => [name, all.find((one) => one.name === name)?.shortcut ?? ''])) as Record<CommandName, string>;
};

/** Opens the browser's own page where keys are changed. */
export const openShortcuts = async (): Promise<void> => {
  const { openShortcutSettings } = browser.commands as Remapping;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { translator, type MessageKey } from '../i18n';
import { localeBy } from '../language';
import type { ToReader } from '../messages';
import { DEFAULTS, readSettings } from '../settings';
import { showBadge } from './badge';
import { readFrame, readTab } from './read';

interface Item {
  id: string;
  text: MessageKey;
  contexts: ['selection'] | ['page', 'frame'] | ['action'];
}

/** What the browser's own menus offer. On a page there is but one thing for each place pressed, so that it needs no menu of its own. */
const ITEMS: readonly Item[] = [
  { id: 'add-selection', text: 'menuAddSelection', contexts: ['selection'] },
  { id: 'read-page', text: 'menuReadPage', contexts: ['page', 'frame'] },
  { id: 'export-all', text: 'menuExport', contexts: ['action'] },
];

/**
 * Draws the menus anew, in the language of the reader's choice, on pages that may be read. The browser keeps them when it ends the
 * background, so this is done on installation and whenever the language or the sites change; one at a time.
 */
export const drawMenus = (): Promise<void> =>
  navigator.locks.request('menus', async () => {
    const t = translator(localeBy(await readSettings().catch(() => DEFAULTS)));
    const { origins = [] } = await browser.permissions.getAll();
    await browser.contextMenus.removeAll();
    for (const { id, text, contexts } of ITEMS) {
      const onPages = contexts[0] !== 'action';
      if (!onPages || origins.length > 0) browser.contextMenus.create({ id, title: t(text), contexts: [...contexts], ...(onPages && { documentUrlPatterns: origins }) });
    }
  });

/** Reads the page, or the frame of it that was pressed on. A page without text to read says so on the toolbar: there is no other place. */
const read = async (tabId: number, frameId: number | undefined): Promise<boolean> => {
  const outcome = await (frameId ? readFrame(tabId, frameId, true) : readTab(tabId));
  if (!outcome.ok && outcome.error === 'no-article') await showBadge(tabId, { ok: false, error: 'no-article' });
  return outcome.ok;
};

/** The reader of that page is to save what is selected; a page that was not read is read for it. */
const addSelection = async (tabId: number, frameId = 0): Promise<void> => {
  const message: ToReader = { type: 'add-selection' };
  const ask = () => browser.tabs.sendMessage(tabId, message, { frameId });
  await ask().catch(async () => (await read(tabId, frameId)) && ask());
};

/** Does what an item of the menus says. Never rejects. */
export const choose = async ({ menuItemId, frameId }: Pick<Menus.OnClickData, 'menuItemId' | 'frameId'>, tab?: Pick<Tabs.Tab, 'id'>): Promise<void> => {
  try {
    if (menuItemId === 'export-all') await browser.tabs.create({ url: browser.runtime.getURL('/collection.html?export') });
    if (tab?.id === undefined) return;
    if (menuItemId === 'read-page') await read(tab.id, frameId);
    if (menuItemId === 'add-selection') await addSelection(tab.id, frameId);
  } catch (error) {
    console.warn('Duibiao could not do what a menu asked.', error);
  }
};

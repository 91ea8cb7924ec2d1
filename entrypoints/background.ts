import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { obey } from '../lib/background/commands';
import { choose, drawMenus } from '../lib/background/menus';
import { letGo, lookAgain } from '../lib/background/open-pages';
import { askToKeepStorage } from '../lib/background/persist';
import { respond } from '../lib/background/respond';
import { lookAtOpenPages, watchSites } from '../lib/background/sites';
import { followSwitches } from '../lib/background/switches';
import { welcome } from '../lib/background/welcome';
import { answering } from '../lib/messages/answering';
import { onSettings } from '../lib/settings';
import { mendLists } from '../lib/store';

/** Owns the database and the toolbar badge. Keeps nothing in variables that is to last: the browser ends it whenever it rests. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answering(respond));
  browser.commands.onCommand.addListener((command) => void obey(command));
  browser.contextMenus.onClicked.addListener((info, tab) => void choose(info, tab));
  onSettings((now, before) => {
    void followSwitches(now, before);
    if (now.language !== before.language) void drawMenus();
  });
  browser.runtime.onInstalled.addListener((details) => {
    void askToKeepStorage(details);
    void watchSites();
    void drawMenus();
    void welcome(details);
    if (details.reason === 'update') void mendLists();
  });
  // Chromium: a worker is made anew when the extension is installed, updated or switched on again, and at no other start. Firefox has the
  // detector look at open pages by itself.
  if (!import.meta.env.FIREFOX) addEventListener('activate', () => void lookAgain());
  // The browser's own language may be another one now.
  browser.runtime.onStartup.addListener(() => void drawMenus());
  browser.permissions.onAdded.addListener((added) => {
    void watchSites().then(() => lookAtOpenPages(added));
    void drawMenus();
  });
  browser.permissions.onRemoved.addListener(() => {
    void watchSites();
    void drawMenus();
    void letGo();
  });
});

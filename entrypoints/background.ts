import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { obey } from '../lib/background/commands';
import { askToKeepStorage } from '../lib/background/persist';
import { respond } from '../lib/background/respond';
import { lookAtOpenPages, watchSites } from '../lib/background/sites';
import { followSwitches } from '../lib/background/switches';
import { answering } from '../lib/messages/answering';
import { onSettings } from '../lib/settings';

/** Owns the database and the toolbar badge. Keeps nothing in variables: the browser ends it whenever it rests. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answering(respond));
  browser.commands.onCommand.addListener((command) => void obey(command));
  onSettings((now, before) => void followSwitches(now, before));
  browser.runtime.onInstalled.addListener((details) => {
    void askToKeepStorage(details);
    void watchSites();
  });
  browser.permissions.onAdded.addListener((added) => void watchSites().then(() => lookAtOpenPages(added)));
  browser.permissions.onRemoved.addListener(() => void watchSites());
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { browser } from 'wxt/browser';
import { judgePage, mayFill } from '../lib/page/judge/judge';
import { onceGrown } from '../lib/page/judge/late';
import type { ToBackground } from '../lib/messages';

/** A body that arrives later brings at least this many characters. */
const BODY = 300;

/**
 * A name both browsers have, with promises in both. `browser`, where it is missing, can be an element of the page; a module
 * that picks one costs more bytes than it saves.
 */
declare const chrome: typeof browser;

/**
 * On every portal page: is it a report? Only then is anything said, and only to the background. A content script that
 * wxt.config.ts declares: WXT's own wrapper would take half of the bytes allowed.
 */
export default defineUnlistedScript(() => {
  /** The background may be ended while it reads: then once more. The extension may be gone: the page need not know. */
  const say = async (message: ToBackground, last?: boolean) => {
    try {
      await chrome.runtime.sendMessage(message);
    } catch {
      if (!last) setTimeout(say, 2000, message, true);
    }
  };
  /** Whether there is nothing left to wait for. */
  const looked = (): boolean => {
    try {
      // Of a frame the page around it tells title and column. A frame of another site may not ask for them: that throws, and nothing is looked at.
      const page = top!.document;
      const verdict = judgePage(document, page);
      // A page that is a report itself is the one to be read, whatever its frames hold.
      if (verdict.isReport && (page === document || !judgePage(page).isReport)) void say({ type: 'report-detected', verdict });
      return verdict.isReport || !mayFill(verdict, page, location.pathname + location.hash);
    } catch {
      // The document is no page, or not ours to look at: no place to say so.
      return true;
    }
  };
  if (!looked()) onceGrown(document, BODY, looked);
});

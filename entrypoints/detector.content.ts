import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { judgePage } from '../lib/page/judge';
import { onceGrown } from '../lib/page/late';
import type { ToBackground } from '../lib/messages';

/** A body that arrives later brings at least this many characters. */
const BODY = 300;

/** On every portal page: is it a report? Only then is anything said, and only to the background. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    /** The background may be ended while it reads: then once more. The extension may be gone: the page need not know. */
    const say = async (message: ToBackground, last?: boolean) => {
      try {
        await browser.runtime.sendMessage(message);
      } catch {
        if (!last) setTimeout(say, 2000, message, true);
      }
    };
    const report = (): boolean => {
      try {
        const verdict = judgePage(document);
        if (verdict.isReport) void say({ type: 'report-detected', verdict });
        return verdict.isReport;
      } catch {
        // The document is no page: no place of ours to say so.
        return true;
      }
    };
    if (!report()) onceGrown(document, BODY, report);
  },
});

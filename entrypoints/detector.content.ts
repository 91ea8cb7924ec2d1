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
    const report = (): boolean => {
      const verdict = judgePage(document);
      const message: ToBackground = { type: 'report-detected', verdict };
      // The extension may have been updated under an open page: then nobody listens, and the page need not know.
      if (verdict.isReport) browser.runtime.sendMessage(message).catch(() => {});
      return verdict.isReport;
    };
    const quietly = (act: () => void) => {
      try {
        act();
      } catch {
        // The extension is gone, or the document is no page: no place of ours to say so.
      }
    };
    quietly(() => report() || onceGrown(document.body, BODY, () => quietly(report)));
  },
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attachedReport, type AttachedReport } from '../lib/page/attachments/attachments';

/**
 * Run in a page when the popup is opened over one that was not read: whether its report is in files beside the text.
 * Gives its answer to the popup, and leaves nothing in the page.
 */
export default defineUnlistedScript((): AttachedReport | null => {
  try {
    return attachedReport(document, document.baseURI);
  } catch {
    // A page no one foresaw: nothing can be said of it.
    return null;
  }
});

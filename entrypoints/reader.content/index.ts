import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { localeFor, translator } from '../../lib/i18n';
import type { ToBackground } from '../../lib/messages';
import type { Reading } from '../../lib/model';
import { Reader } from '../../lib/reader/reader';
import { figureAsked } from '../../lib/reader/request';
import { readPage } from '../../lib/reading';
import { marksOn, onMarksOn } from '../../lib/settings';

/** The background may be gone: the extension was updated or removed while the page stood open. */
const save = (reading: Reading): void => {
  const message: ToBackground = { type: 'save-reading', reading };
  browser.runtime.sendMessage(message).catch(() => undefined);
};

export default defineContentScript({
  // Injected by the background, as content-scripts/reader.js, into pages the detector calls a report.
  registration: 'runtime',
  matches: ['*://*.gov.cn/*'],
  noScriptStartedPostMessage: true,
  // A second injection ends the first (ContentScriptContext), so there is never more than one reader.
  async main(context) {
    const locale = localeFor(browser.i18n.getUILanguage());
    const reader = new Reader(readPage, { locale, t: translator(locale) }, save, () => context.isValid);
    const figures = reader.start();
    if (figures === null) return null;

    const answer = (message: unknown, sender: browser.Runtime.MessageSender, reply: (shown: boolean) => void): true => {
      const index = sender.id === browser.runtime.id ? figureAsked(message) : null;
      reply(index !== null && reader.showFigure(index));
      return true;
    };
    browser.runtime.onMessage.addListener(answer);
    const stop = onMarksOn((on) => (on ? reader.show() : reader.hide()));
    context.onInvalidated(() => {
      reader.hide();
      stop();
      browser.runtime.onMessage.removeListener(answer);
    });
    const on = await marksOn().catch(() => true);
    if (on && context.isValid) reader.show();
    return figures;
  },
});

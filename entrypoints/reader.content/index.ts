import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { localeFor, translator } from '../../lib/i18n';
import type { ToBackground } from '../../lib/messages';
import { parseBeside, parseStanding } from '../../lib/messages/beside';
import { deliver } from '../../lib/messages/deliver';
import type { Collection } from '../../lib/reader/compared';
import { isFrame, pageAddress, pageDocument } from '../../lib/reader/frames';
import { Reader, type Keeper } from '../../lib/reader/reader';
import { cardAsked, figureAsked, goingAsked, walkAsked } from '../../lib/reader/request';
import { readPage } from '../../lib/reading';
import { DEFAULTS, isOff, onSettings, readSettings, type Settings } from '../../lib/settings';

/** Said by the background before this script where a person asked for it (lib/background/inject). */
const takeAsked = (): boolean => {
  const said = globalThis as { duibiaoAsked?: unknown };
  const asked = said.duibiaoAsked === true;
  delete said.duibiaoAsked;
  return asked;
};

/** Hands readings to the background. Of two that are under way only the newer is sent again. */
const keeper = (isAlive: () => boolean): Keeper => {
  let newest: ToBackground | null = null;
  return {
    save(url, reading) {
      const message: ToBackground = { type: 'save-reading', url, reading };
      newest = message;
      return deliver(() => browser.runtime.sendMessage(message), () => isAlive() && newest === message);
    },
    leave() {
      const message: ToBackground = { type: 'report-left' };
      newest = message;
      void deliver(() => browser.runtime.sendMessage(message), () => false);
    },
  };
};

const ask = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => null);

const collection: Collection = {
  beside: async (url) => parseBeside(await ask({ type: 'ask-beside', url })),
  standing: async (url, index) => parseStanding(await ask({ type: 'ask-standing', url, index })),
};

export default defineContentScript({
  // Injected by the background, as content-scripts/reader.js, into pages the detector calls a report.
  registration: 'runtime',
  matches: ['*://*.gov.cn/*'],
  noScriptStartedPostMessage: true,
  // A second injection ends the first (ContentScriptContext), so there is never more than one reader.
  async main(context) {
    const locale = localeFor(browser.i18n.getUILanguage());
    const keep = keeper(() => context.isValid);
    const reader = new Reader((doc) => readPage(doc, pageDocument()), { locale, t: translator(locale) }, keep, () => context.isValid, collection);
    const figures = reader.start(takeAsked());
    context.addEventListener(window, 'wxt:locationchange', () => reader.moved());
    context.addEventListener(window, 'pageshow', (event) => event.persisted && reader.cameBack());
    // A page takes its badge along; a frame that goes leaves it to the page around it.
    if (isFrame() && figures !== null) context.addEventListener(window, 'pagehide', () => keep.leave());

    const answer = (message: unknown, sender: browser.Runtime.MessageSender, reply: (shown: boolean) => void): true => {
      const isOurs = sender.id === browser.runtime.id;
      if (isOurs && goingAsked(message)) context.notifyInvalidated();
      const index = isOurs ? figureAsked(message) : null;
      const way = isOurs ? walkAsked(message) : null;
      if (way) reply(reader.walk(way.direction, way.only));
      else if (isOurs && cardAsked(message)) reply(reader.openCard());
      else reply(index !== null && reader.showFigure(index));
      return true;
    };
    browser.runtime.onMessage.addListener(answer);
    const follow = (settings: Settings) => (isOff(settings, pageAddress()) ? reader.hide() : reader.show());
    const stop = onSettings(follow);
    context.onInvalidated(() => {
      reader.hide();
      stop();
      browser.runtime.onMessage.removeListener(answer);
    });
    const settings = await readSettings().catch(() => DEFAULTS);
    if (context.isValid) follow(settings);
    return figures;
  },
});

import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { translator } from '../../lib/i18n';
import { localeBy } from '../../lib/language';
import type { ReadNow, ToBackground } from '../../lib/messages';
import { parseBeside, parseStanding } from '../../lib/messages/beside';
import { onDecisions } from '../../lib/messages/changed';
import { parseCorrections } from '../../lib/messages/corrections';
import { deliver } from '../../lib/messages/deliver';
import type { ReadPage, Words } from '../../lib/reader/article';
import type { Collection } from '../../lib/reader/compared';
import type { Registry } from '../../lib/reader/decisions';
import { isFrame, pageAddress, pageDocument } from '../../lib/reader/frames';
import { Reader, type Keeper } from '../../lib/reader/reader';
import { addingAsked, cardAsked, figureAsked, goingAsked, keepingAsked, tellingAsked, walkAsked } from '../../lib/reader/request';
import { isUnseen } from '../../lib/reader/unseen';
import { readPage } from '../../lib/reading';
import { DEFAULTS, isOff, onSettings, readSettings, type Settings } from '../../lib/settings';

/** Said by the background before this script where a person asked for it (lib/background/inject). */
const takeAsked = (): boolean => {
  const said = globalThis as { duibiaoAsked?: unknown };
  const asked = said.duibiaoAsked === true;
  delete said.duibiaoAsked;
  return asked;
};

/** How the reader wants to be spoken to. */
const wordsBy = (settings: Settings): Words => {
  const locale = localeBy(settings);
  return { locale, t: translator(locale), theme: settings.theme };
};

/** Reads what the page shows; where it shows no text at all, what it holds. */
const readSeen: ReadPage = (doc) => readPage(doc, pageDocument(), isUnseen) ?? readPage(doc, pageDocument());

/** Hands readings to the background. Of two that are under way only the newer is sent again. */
const keeper = (isAlive: () => boolean): Keeper => {
  let newest: ToBackground | null = null;
  return {
    save(url, reading, wanted = false) {
      const message: ToBackground = { type: 'save-reading', url, reading, wanted };
      newest = message;
      return deliver(() => browser.runtime.sendMessage(message), () => isAlive() && newest === message).then(() => undefined);
    },
    leave() {
      const message: ToBackground = { type: 'report-left' };
      newest = message;
      void deliver(() => browser.runtime.sendMessage(message), () => false);
    },
  };
};

/** Hands decisions to the background, again where it ended while it listened: heard twice they are kept once. */
const registry = (isAlive: () => boolean): Registry => {
  const say = async (message: ToBackground) => parseCorrections(await deliver(() => browser.runtime.sendMessage(message), isAlive));
  return {
    decide: (url, anchor, figure, wish) => say({ type: 'decide', url, anchor, figure, wish }),
    takeBack: (url, id) => say({ type: 'take-back', url, id }),
    ask: (url) => say({ type: 'ask-corrections', url }),
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
    // One object for as long as this reader lives: whoever holds it speaks the language chosen last.
    const words = wordsBy(DEFAULTS);
    const keep = keeper(() => context.isValid);
    const reader = new Reader(readSeen, words, keep, () => context.isValid, collection, registry(() => context.isValid));
    const asked = takeAsked();
    const figures = reader.start(asked);
    context.addEventListener(window, 'wxt:locationchange', () => reader.moved());
    context.addEventListener(window, 'pageshow', (event) => event.persisted && reader.cameBack());
    // A page takes its badge along; a frame that goes leaves it to the page around it.
    if (isFrame() && figures !== null) context.addEventListener(window, 'pagehide', () => keep.leave());

    const answer = (message: unknown, sender: browser.Runtime.MessageSender, reply: (answer: boolean | ReadNow | null) => void): true => {
      const isOurs = sender.id === browser.runtime.id;
      if (isOurs && goingAsked(message)) context.notifyInvalidated();
      const index = isOurs ? figureAsked(message) : null;
      const way = isOurs ? walkAsked(message) : null;
      if (way) reply(reader.walk(way.direction, way.only));
      else if (isOurs && cardAsked(message)) reply(reader.openCard());
      else if (isOurs && addingAsked(message)) void reader.addSelected(document.getSelection()).then(reply);
      else if (isOurs && tellingAsked(message)) reply(reader.tell());
      else if (isOurs && keepingAsked(message)) void reader.keepLast().then(reply);
      else reply(index !== null && reader.showFigure(index));
      return true;
    };
    browser.runtime.onMessage.addListener(answer);
    // Switched off, a reader goes for good: the background looks at the page again when it is switched on. One that a person asked for
    // where it was off already shows the page once.
    const follow = (settings: Settings, before: Settings | null) => {
      const wasOff = before ? isOff(before, pageAddress()) : asked;
      if (isOff(settings, pageAddress()) && !wasOff) return context.notifyInvalidated();
      Object.assign(words, wordsBy(settings));
      reader.choose(settings);
      if (before === null) reader.show();
    };
    const stops = [onSettings(follow), onDecisions(() => reader.decidedElsewhere())];
    context.onInvalidated(() => {
      reader.hide();
      for (const stop of stops) stop();
      browser.runtime.onMessage.removeListener(answer);
    });
    const settings = await readSettings().catch(() => DEFAULTS);
    if (context.isValid) follow(settings, null);
    return figures;
  },
});

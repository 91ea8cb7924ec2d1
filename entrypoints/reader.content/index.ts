import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { translator } from '../../lib/i18n';
import { localeBy } from '../../lib/language';
import type { ReadNow, ToReader } from '../../lib/messages';
import { onDecisions } from '../../lib/messages/changed';
import { parseToReader } from '../../lib/messages/to-reader';
import type { ReadPage, Words } from '../../lib/reader/article';
import { isFrame, pageAddress, pageDocument } from '../../lib/reader/frames';
import { Reader } from '../../lib/reader/reader';
import { isUnseen } from '../../lib/reader/unseen';
import { readPage } from '../../lib/reading';
import { DEFAULTS, isOff, onSettings, readSettings, type Settings } from '../../lib/settings';
import { partners } from './partners';

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

/** What the reader does when asked by a page of the extension, and what it answers. */
const answerOf = (reader: Reader, asked: ToReader): boolean | ReadNow | null | Promise<boolean> => {
  switch (asked.type) {
    case 'show-figure':
      return reader.showFigure(asked.index);
    case 'walk':
      return reader.walk(asked.direction, asked.only);
    case 'open-card':
      return reader.openCard();
    case 'add-selection':
      return reader.addSelected(document.getSelection());
    case 'tell-reading':
      return reader.tell();
    case 'keep-reading':
      return reader.keepLast();
    case 'let-go':
      return true;
  }
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
    const isAlive = () => context.isValid;
    const background = partners(isAlive);
    const reader = new Reader(readSeen, words, background, isAlive);
    const asked = takeAsked();
    const figures = reader.start(asked);
    context.addEventListener(window, 'wxt:locationchange', () => reader.moved());
    context.addEventListener(document, 'visibilitychange', () => document.visibilityState === 'visible' && reader.lookedAt());
    // A page takes its badge along; a frame that goes leaves it to the page around it.
    if (isFrame() && figures !== null) context.addEventListener(window, 'pagehide', () => background.keeper.leave());

    const answer = (raw: unknown, sender: browser.Runtime.MessageSender, reply: (answer: boolean | ReadNow | null) => void): true => {
      const asked = sender.id === browser.runtime.id ? parseToReader(raw) : null;
      if (asked?.type === 'let-go') context.notifyInvalidated();
      void Promise.resolve(asked !== null && answerOf(reader, asked)).then(reply);
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
    // Nothing was heard of choices while the browser kept the page that was left.
    const comeBack = async (): Promise<void> => {
      const settings = await readSettings().catch(() => DEFAULTS);
      if (!context.isValid) return;
      follow(settings, asked ? settings : DEFAULTS);
      if (context.isValid) reader.cameBack();
    };
    context.addEventListener(window, 'pageshow', (event) => event.persisted && void comeBack());
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

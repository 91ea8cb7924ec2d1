import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { translator } from '../../lib/i18n';
import { localeBy } from '../../lib/language';
import type { ToldNow, ToReader } from '../../lib/messages';
import { onDecisions } from '../../lib/messages/changed';
import { parseToReader } from '../../lib/messages/to-reader';
import type { Words } from '../../lib/reader/article';
import { isFrame, pageAddress } from '../../lib/reader/frames';
import { sweepLeftovers } from '../../lib/reader/leftovers';
import { readSeen } from '../../lib/reader/read-seen';
import { Reader } from '../../lib/reader/reader';
import { breathe } from '../../lib/slices';
import { trusted } from '../../lib/reader/trusted';
import { drawUnfindably } from '../../lib/reader/unfindable';
import { DEFAULTS, isOff, onSettings, readSettings, type Settings } from '../../lib/settings';
import { marksStyler, partners } from './partners';

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

/** What the reader does when asked by a page of the extension, once it has read, and what it answers. */
const answerOf = async (reader: Reader, asked: ToReader): Promise<ToldNow> => {
  if (asked.type === 'join-reading') return reader.join(asked.asked);
  await reader.settled();
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
      await reader.kept();
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
    drawUnfindably();
    // One object for as long as this reader lives: whoever holds it speaks the language chosen last.
    const words = wordsBy(DEFAULTS);
    sweepLeftovers();
    const isAlive = () => context.isValid;
    const background = partners(isAlive);
    const reader = new Reader(readSeen(marksStyler(isAlive)), words, background, isAlive);
    const asked = takeAsked();
    // To load so much is a task's work by itself.
    const begun = new Promise<void>(breathe);
    const reading = begun.then(() => (context.isValid ? reader.start(asked) : null));
    context.addEventListener(window, 'wxt:locationchange', () => reader.moved());
    context.addEventListener(document, 'visibilitychange', trusted(() => document.visibilityState === 'visible' && reader.lookedAt()));
    // A page takes its badge along; a frame that goes leaves it to the page around it.
    if (isFrame()) void reading.then((figures) => typeof figures === 'number' && context.addEventListener(window, 'pagehide', trusted(() => background.keeper.leave(false))));

    const answer = (raw: unknown, sender: browser.Runtime.MessageSender, reply: (answer: ToldNow) => void): true => {
      const asked = sender.id === browser.runtime.id ? parseToReader(raw) : null;
      if (asked?.type === 'let-go') context.notifyInvalidated();
      // While it reads it can be joined.
      void begun.then(() => asked !== null && answerOf(reader, asked)).then(reply);
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
    context.addEventListener(window, 'pageshow', trusted((event: PageTransitionEvent) => event.persisted && void comeBack()));
    const stops = [onSettings(follow), onDecisions(() => reader.decidedElsewhere())];
    context.onInvalidated(() => {
      reader.hide();
      // From an orphan the browser took everything but the page: what it listened to is silent, and to stop listening would fail.
      if (!browser.runtime?.id) return;
      for (const stop of stops) stop();
      browser.runtime.onMessage.removeListener(answer);
    });
    const settings = await readSettings().catch(() => DEFAULTS);
    if (context.isValid) follow(settings, null);
    return reading;
  },
});

import browser from 'webextension-polyfill';
import type { ToBackground } from '../../lib/messages';
import { parseBeside, parseStanding } from '../../lib/messages/beside';
import { parseCorrections } from '../../lib/messages/corrections';
import { deliver } from '../../lib/messages/deliver';
import { sendReading } from '../../lib/messages/portions';
import type { Collection } from '../../lib/reader/compared';
import type { Registry } from '../../lib/reader/decisions';
import type { Keeper } from '../../lib/reader/keeping';
import type { Partners } from '../../lib/reader/reader';
import { breathe } from '../../lib/slices';

/** Whether the background will hear the same of this page again once it has come to rest. */
const isAwaited = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'status' in answer && answer.status === 'awaited';

/** Hands readings to the background. Of two that are under way only the newer is sent again. */
const keeper = (isAlive: () => boolean): Keeper => {
  let newest: ToBackground | null = null;
  return {
    async save(url, reading, visit, wanted) {
      const message = { type: 'save-reading', url, reading, visit, wanted } as const;
      newest = message;
      // To copy a long reading is a task's work by itself.
      await new Promise<void>(breathe);
      const isWanted = () => isAlive() && newest === message;
      return newest === message && isAwaited(await deliver(() => sendReading(message, (one) => browser.runtime.sendMessage(one), isWanted), isWanted));
    },
    leave(tooLong) {
      const message: ToBackground = { type: 'report-left', tooLong };
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

/**
 * Has the page given the marks' style sheet, the first time it is called: before a page is read, so that it is there when marks are, and not
 * in a page that is too long, where style is made anew for seconds.
 */
export const marksStyler = (isAlive: () => boolean): (() => void) => {
  const message: ToBackground = { type: 'style-marks' };
  let isAsked = false;
  return () => {
    if (!isAsked) void deliver(() => browser.runtime.sendMessage(message), isAlive);
    isAsked = true;
  };
};

/** The background, as the reader of a page speaks to it for as long as `isAlive` says that the extension is there. */
export const partners = (isAlive: () => boolean): Partners => ({ keeper: keeper(isAlive), collection, registry: registry(isAlive) });

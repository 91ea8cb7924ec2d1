import browser from 'webextension-polyfill';
import type { ReadOutcome } from '../messages';

/** Where the build puts what is injected; WXT does not tell (wxt#2040). */
export const READER = { script: '/content-scripts/reader.js', marks: '/marks.css' } as const;

const tabExists = (tabId: number): Promise<boolean> => browser.tabs.get(tabId).then(() => true, () => false);

/**
 * Reads one frame of a tab, 0 being the page itself: the marks' style sheet first, which leaves no trace in the page, then the reader.
 * `asked`: a person wants it read whatever we think of it. The reader gives back how many figures it found, or null where there was no article.
 */
export const injectReader = async (tabId: number, frameId: number, asked: boolean): Promise<ReadOutcome> => {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: [READER.marks] });
    // Runs in the page, out of the page's own reach: nothing from here is known there.
    if (asked) await browser.scripting.executeScript({ target, func: () => Object.assign(globalThis, { duibiaoAsked: true }) && true });
    const [injected] = await browser.scripting.executeScript({ target, files: [READER.script] });
    const figures: unknown = injected?.result;
    return typeof figures === 'number' ? { ok: true, figures } : { ok: false, error: 'no-article' };
  } catch (error) {
    // Permission withdrawn, a page the browser protects, or the tab closed meanwhile: only the message tells, in the browser's own words.
    console.warn('Duibiao could not read a tab.', error);
    return { ok: false, error: (await tabExists(tabId)) ? 'no-access' : 'no-tab' };
  }
};

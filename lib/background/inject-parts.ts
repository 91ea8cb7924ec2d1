import browser from 'webextension-polyfill';
import { READER } from './reader-files';

/**
 * Injects the reader into one frame of a tab, part by part, and gives what it read there: a number of figures, `too-long`, or null. `asked`:
 * a person wants it read whatever we think of it. Rejects where the browser refuses, and where the page goes meanwhile.
 */
export const injectParts = async (tabId: number, frameId: number, asked: boolean): Promise<unknown> => {
  let target: browser.Scripting.InjectionTarget = { tabId, frameIds: [frameId] };
  const inject = async (what: { func: () => boolean } | { files: string[] }): Promise<unknown> => {
    const [injected] = await browser.scripting.executeScript({ target, ...what });
    // What follows is for the document the first came to, where the browser says which: the next page would have but half of a reader.
    if (injected?.documentId) target = { tabId, documentIds: [injected.documentId] };
    return injected?.result;
  };
  // Runs in the page, out of the page's own reach: nothing from here is known there.
  if (asked) await inject({ func: () => Object.assign(globalThis, { duibiaoAsked: true }) && true });
  let figures: unknown = null;
  for (const part of READER.parts) figures = await inject({ files: [part] });
  return figures;
};

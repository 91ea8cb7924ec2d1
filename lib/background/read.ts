import type { ReadOutcome } from '../messages';
import { showBadge } from './badge';
import { frameToRead } from './frame';
import { injectReader } from './inject';

type ReadError = Extract<ReadOutcome, { ok: false }>['error'];

/** What the toolbar is to say though nobody asked for the page: nothing else would. */
const isSaid = (error: ReadError): error is 'no-access' | 'too-long' => error === 'no-access' || error === 'too-long';

/** Reads one frame of a tab; where the browser does not allow it or the page is too long, the toolbar says so. */
export const readFrame = async (tabId: number, frameId: number, asked: boolean): Promise<ReadOutcome> => {
  const outcome = await injectReader(tabId, frameId, asked);
  if (!outcome.ok && isSaid(outcome.error)) await showBadge(tabId, { ok: false, error: outcome.error });
  return outcome;
};

/** Reads a tab because a person asks for it, in the frame where most is said. */
export const readTab = async (tabId: number): Promise<ReadOutcome> => readFrame(tabId, await frameToRead(tabId), true);

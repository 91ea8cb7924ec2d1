import type { ReadOutcome } from '../messages';
import { showBadge } from './badge';
import { frameToRead } from './frame';
import { injectReader } from './inject';

/** Reads one frame of a tab; where the browser does not allow it, the toolbar says so. */
export const readFrame = async (tabId: number, frameId: number, asked: boolean): Promise<ReadOutcome> => {
  const outcome = await injectReader(tabId, frameId, asked);
  if (!outcome.ok && outcome.error === 'no-access') await showBadge(tabId, { ok: false, error: 'no-access' });
  return outcome;
};

/** Reads a tab because a person asks for it, in the frame where most is said. */
export const readTab = async (tabId: number): Promise<ReadOutcome> => readFrame(tabId, await frameToRead(tabId), true);

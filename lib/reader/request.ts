import type { ToReader } from '../messages';

/** The index a message asks to be shown, or null for any other message. Every listener of a tab hears every message. */
export const figureAsked = (message: unknown): number | null => {
  if (typeof message !== 'object' || message === null) return null;
  const { type, index } = message as Partial<ToReader>;
  return type === 'show-figure' && Number.isInteger(index) && Number(index) >= 0 ? Number(index) : null;
};

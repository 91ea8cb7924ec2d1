import type { ToReader } from '../messages';
import type { Direction } from './walk';

const isOf = (message: unknown, wanted: ToReader['type']): message is Partial<ToReader> =>
  typeof message === 'object' && message !== null && (message as Partial<ToReader>).type === wanted;

/** Whether a message asks the reader to go. */
export const goingAsked = (message: unknown): boolean => isOf(message, 'let-go');

/** Whether a message asks that what is selected be added. */
export const addingAsked = (message: unknown): boolean => isOf(message, 'add-selection');

/** Whether a message asks what was read. */
export const tellingAsked = (message: unknown): boolean => isOf(message, 'tell-reading');

/** Whether a message asks that what was read be kept. */
export const keepingAsked = (message: unknown): boolean => isOf(message, 'keep-reading');

/** The index a message asks to be shown, or null for any other message. Every listener of a tab hears every message. */
export const figureAsked = (message: unknown): number | null => {
  if (!isOf(message, 'show-figure')) return null;
  const { index } = message as { index?: unknown };
  return Number.isInteger(index) && Number(index) >= 0 ? Number(index) : null;
};

/** The way a message asks to walk, or null for any other message. */
export const walkAsked = (message: unknown): { direction: Direction; only?: 'differs' } | null => {
  if (!isOf(message, 'walk')) return null;
  const { direction, only } = message as { direction?: unknown; only?: unknown };
  if ((direction !== 1 && direction !== -1) || (only !== undefined && only !== 'differs')) return null;
  return { direction, ...(only && { only }) };
};

/** Whether a message asks to go into the present figure's card. */
export const cardAsked = (message: unknown): boolean => isOf(message, 'open-card');

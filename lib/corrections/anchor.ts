import type { Anchor } from '../records';

/** Characters of the text kept on either side of a place. */
export const CONTEXT = 32;

/** A stretch of a text, in UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** What stands around a place. */
export const contextOf = (text: string, { start, end }: Place): Pick<Anchor, 'prefix' | 'suffix'> => ({
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/** Describes a place so that it can be found again in a text that has changed. */
export const anchorAt = (text: string, { start, end }: Place): Anchor => ({ quote: text.slice(start, end), ...contextOf(text, { start, end }), start });

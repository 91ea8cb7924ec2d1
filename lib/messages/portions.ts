import type { Check, Gap, Observation, Reading } from '../model';
import type { ToBackground } from '.';
import { MOST } from './bounds';

/** So much of a list is sent at once: to copy all of a long report is felt. */
export const PORTION = 1_000;

/** What of a reading may be long, in the order it is sent. */
const LISTS = ['observations', 'checks', 'gaps'] as const;

/** A piece of one of a reading's lists, and how much of that list came before it. */
export type Portion = { from: number } & (
  | { list: 'observations'; items: readonly Observation[] }
  | { list: 'checks'; items: readonly Check[] }
  | { list: 'gaps'; items: readonly Gap[] }
);

type SaveReading = Extract<ToBackground, { type: 'save-reading' }>;
type SavePortions = Extract<ToBackground, { type: 'save-portions' }>;

const portionsOf = (reading: Reading): Portion[] =>
  LISTS.flatMap((list) => Array.from({ length: Math.ceil(reading[list].length / PORTION) }, (_, at) => ({ list, from: at * PORTION, items: reading[list].slice(at * PORTION, (at + 1) * PORTION) }) as Portion));

/**
 * Sends a reading, a long one in portions, each once the one before was taken; gives the answer to the last, undefined where a portion was
 * not taken (the background ended meanwhile: then all is to be sent again) or is no longer wanted.
 */
export const sendReading = async (message: SaveReading, send: (message: ToBackground) => Promise<unknown>, isWanted: () => boolean): Promise<unknown> => {
  const { reading, url, visit, wanted } = message;
  if (LISTS.every((list) => reading[list].length <= PORTION)) return send(message);
  for (const portion of portionsOf(reading)) if (!isWanted() || (await send({ type: 'reading-portion', ...portion })) !== true) return undefined;
  if (!isWanted()) return undefined;
  return send({ type: 'save-portions', url, visit, wanted, reading: { ...reading, observations: [], checks: [], gaps: [] }, sizes: [reading.observations.length, reading.checks.length, reading.gaps.length] });
};

/** The portions of readings that are under way, one from each sender. Not kept: whoever misses some is told so by no answer. */
export class Portions {
  private readonly begun = new Map<string, Pick<Reading, (typeof LISTS)[number]>>();

  /** Takes a portion; false where others are missing before it, or it is more than is kept of a report. The first begins anew. */
  take(sender: string, { list, from, items }: Portion): boolean {
    if (list === 'observations' && from === 0) this.begun.set(sender, { observations: [], checks: [], gaps: [] });
    const taken: unknown[] | undefined = this.begun.get(sender)?.[list];
    if (taken?.length !== from || from + items.length > MOST[list === 'observations' ? 'observations' : 'checks']) return false;
    taken.push(...items);
    return true;
  }

  /** The message of all portions; null where some are missing. */
  whole(sender: string, { url, visit, wanted, reading, sizes }: SavePortions): SaveReading | null {
    const lists = this.begun.get(sender);
    this.begun.delete(sender);
    return lists && LISTS.every((list, at) => lists[list].length === sizes[at]) ? { type: 'save-reading', url, visit, wanted, reading: { ...reading, ...lists } } : null;
  }
}

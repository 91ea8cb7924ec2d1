import { MULTIPLIERS } from './data/measure-words';

/** The part of a number below its multiplier: 3千 in 1亿3千万, 6300 in 42万6300. Digits alone fill the lower places. */
const LOWER = /^\s?(?:(\d{1,4}(?:\.\d{1,4})?)\s?([百千]?万|[百千])|(\d{3,4})(?![\d.,]))/;

/** What a number goes on with after its multiplier, in base units. */
export interface Remainder { value: number; step: number; length: number }

/**
 * What stands at `at` after a number multiplied by `factor` and belongs to the same number, or null.
 * Every further place is lower than the one before.
 */
export function remainderAt(masked: string, at: number, factor: number): Remainder | null {
  let below = factor;
  let value = 0;
  let step = factor;
  let end = at;
  for (;;) {
    const match = LOWER.exec(masked.slice(end, end + 14));
    if (!match) break;
    const own = match[2] ? MULTIPLIERS[match[2]]! : 1;
    const part = Number(match[1] ?? match[3]) * own;
    if (own >= below || part >= below) break;
    value += part;
    step = own;
    below = own;
    end += match[0].length;
  }
  return end > at ? { value, step, length: end - at } : null;
}

import type { PageKind, Reason } from '../../model';
import { eachOf, type Pausing } from '../../pausing';
import { ending } from '../../text/edges';
import type { Context } from './context';
import { sayingsIn, type Calendar, type Saying } from './sayings';

export interface PeriodOptions {
  /** The year reported on. */
  year: number | null;
  kind: PageKind;
  /** ISO day of publication or of the briefing; what 目前 means there. */
  asOf: string | null;
}

/** What the text says of a figure's period. */
export interface SaidPeriod {
  /** EDTF. */
  period: string;
  reason: Reason;
}

/** A report that begins with 去年以来 is written in the year after its own, and means its own by 去年. */
const OPENS_LAST_YEAR = /(?:^|\n)[^\n]{0,40}去年以来/;

/** The last saying that begins before an offset and still holds there; the list is in order. */
function lastBefore(said: readonly Saying[], at: number): Saying | undefined {
  if (said.length === 0) return undefined;
  let [low, high] = [0, said.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (said[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return said.slice(Math.max(0, low - 4), low).findLast((one) => at < one.end);
}

/** A year said right at the number, for it alone: 由上年的11.8%, 较2022年的51件, (上年420件), 由2023年底的8.47万户. */
const AT_NUMBER = ending(/(?:(\d{4})\s*年(?:度)?|(上年|去年|上一年|上年度))(?:同期|全年|([末底]))?的?\s{0,3}[(]?(?:约|近|仅|为|是)?\s{0,3}$/);

/**
 * The period the text says each figure belongs to, or null. What a sentence says at its head holds to its end.
 */
export function* periodsOf(text: string, contexts: readonly Context[], { year, kind, asOf }: PeriodOptions): Pausing<(SaidPeriod | null)[]> {
  const ownYearIsLast = kind !== 'press-briefing' && OPENS_LAST_YEAR.test(text);
  const spoken = (word: string | undefined, digits: string | undefined): number | null => {
    if (digits) return Number(digits);
    if (year === null) return null;
    if (word && /去年|上/.test(word)) return ownYearIsLast ? year : year - 1;
    return year;
  };

  const calendar: Calendar = { year, kind, asOf, spoken };
  const saidIn = new Map<number, Saying[]>();
  const sayings = (start: number, end: number): Saying[] => {
    const known = saidIn.get(start) ?? sayingsIn(text, start, end, calendar);
    saidIn.set(start, known);
    return known;
  };

  return yield* eachOf(contexts, ({ quantity, sentence, period, cell }) => {
    if (period) return { period, reason: { by: cell ? 'table' : 'list', words: period } };
    const own = AT_NUMBER.execIn(text, Math.max(sentence.start, quantity.start - 12), quantity.start);
    const ownYear = own && spoken(own[2], own[1]);
    if (ownYear !== null) return { period: own?.[3] ? `../${ownYear}-12-31` : String(ownYear), reason: { by: 'figure', words: own?.[1] ?? own?.[2] ?? '' } };
    const said = lastBefore(sayings(sentence.start, sentence.end), quantity.start);
    return said ? { period: said.period, reason: { by: 'sentence', words: said.words } } : null;
  });
}

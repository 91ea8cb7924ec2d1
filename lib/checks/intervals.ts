import type { Qualifier, Verdict } from '../model';

/** All values a printed number may stand for, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

/** A printed number: its value, the size of its last printed place, and its bound or blur. */
export interface Printed {
  value: number;
  step: number;
  qualifier: Qualifier | null;
}

/** How far 约 and 近 may be off, as a share of the value: generous, because an accusation rests on it. */
const BLUR = 0.1;

/**
 * What a printed number may stand for. A number without a multiplier or decimals is exact; 2.35万 is anything that rounds
 * or is cut to it, so one step either way.
 */
export function intervalOf({ value, step, qualifier }: Printed, exact: boolean): Interval {
  const slack = exact ? 0 : step;
  switch (qualifier) {
    case 'over':
    case 'atLeast':
      return { low: value - slack, high: Infinity };
    case 'atMost':
      return { low: -Infinity, high: value + slack };
    case 'nearly':
      return { low: value * (1 - BLUR) - slack, high: value + slack };
    case 'about':
      return { low: value * (1 - BLUR) - slack, high: value * (1 + BLUR) + slack };
    default:
      return { low: value - slack, high: value + slack };
  }
}

const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high + 1e-9 * Math.abs(b.high || 1) && b.low <= a.high + 1e-9 * Math.abs(a.high || 1);

/** The verdict on a stated value against what the printed inputs allow. */
export const verdictOn = (equalAsPrinted: boolean, stated: Interval, possible: Interval): Verdict =>
  equalAsPrinted ? 'holds' : overlap(stated, possible) ? 'rounding' : 'differs';

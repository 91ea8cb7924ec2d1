import { MOST } from '../messages/bounds';
import type { Observation } from '../model';
import type { Anchor, StoredCheck, StoredObservation } from '../records';
import { index, number, oneOf, text } from './values';

const QUALIFIERS = ['about', 'over', 'atLeast', 'nearly', 'atMost'] as const;
const ROLES = ['count', 'amount', 'rate', 'rank', 'score', 'duration', 'change-from', 'change-to'] as const;
export const SCOPES = ['jurisdiction', 'government', 'departments', 'subordinate', 'superior'] as const;
const TRENDS = ['up', 'down'] as const;
const CHECK_KINDS = ['sum', 'ratio', 'change'] as const;
const VERDICTS = ['holds', 'rounding', 'differs'] as const;

/** What a figure says of itself; null for one without a number. */
export const normalObservation = (raw: Observation): Observation | null => {
  const value = number(raw.value);
  if (value === null) return null;
  return {
    value,
    start: index(raw.start) ?? 0,
    end: index(raw.end) ?? 0,
    quote: text(raw.quote) ?? '',
    unit: text(raw.unit),
    qualifier: oneOf(QUALIFIERS, raw.qualifier),
    role: oneOf(ROLES, raw.role) ?? 'count',
    label: text(raw.label) ?? '',
    indicator: text(raw.indicator),
    scope: oneOf(SCOPES, raw.scope),
    period: text(raw.period) ?? '',
    trend: oneOf(TRENDS, raw.trend),
    partOf: index(raw.partOf),
  };
};

/** Null for a figure without a number. */
export const normalFigure = (raw: StoredObservation): StoredObservation | null => {
  const figure = normalObservation(raw);
  const at = index(raw.index);
  return figure && at !== null ? { ...raw, ...figure, index: at, prefix: text(raw.prefix) ?? '', suffix: text(raw.suffix) ?? '' } : null;
};

/** Where a figure stands in its text and between what words; null for one that does not say so, or stands where no text reaches. */
export const anchorOfFigure = ({ quote, prefix, suffix, start }: StoredObservation): Anchor | null => {
  const at = index(start);
  return at === null || at > MOST.text || !text(quote) ? null : { quote, prefix: text(prefix) ?? '', suffix: text(suffix) ?? '', start: at };
};

/** Whether a check says what it is of. */
export const isCheck = ({ kind, verdict, total, parts, stated, computed }: StoredCheck): boolean =>
  oneOf(CHECK_KINDS, kind) !== null && oneOf(VERDICTS, verdict) !== null && Array.isArray(parts) &&
  [total, ...parts].every((at) => index(at) !== null) && number(stated) !== null && number(computed) !== null;


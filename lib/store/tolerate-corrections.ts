import type { FigureChange } from '../model';
import type { Anchor, Correction } from '../records';
import { normalObservation, SCOPES } from './tolerate-figures';
import { index, instant, number, oneOf, record, text } from './values';

const KINDS = ['corrected', 'confirmed', 'rejected', 'added'] as const;
const LOST = ['gone', 'ambiguous'] as const;

/** What a change sets to something that can be set; what it says otherwise is as it was read. */
const change = (raw: FigureChange): FigureChange => {
  const { value, unit, indicator, scope, period, label } = record(raw);
  return {
    ...(number(value) !== null && { value: number(value)! }),
    ...((unit === null || text(unit) !== null) && { unit: text(unit) }),
    ...((indicator === null || text(indicator) !== null) && { indicator: text(indicator) }),
    ...((scope === null || oneOf(SCOPES, scope) !== null) && { scope: oneOf(SCOPES, scope) }),
    ...(text(period) !== null && { period: text(period)! }),
    ...(text(label) !== null && { label: text(label)! }),
  };
};

const anchorOf = (raw: Anchor): Anchor => {
  const { quote, prefix, suffix, start } = record(raw);
  return { quote: text(quote) ?? '', prefix: text(prefix) ?? '', suffix: text(suffix) ?? '', start: index(start) ?? 0 };
};

const placeOf = (raw: Correction['place']): Correction['place'] => {
  const { start, end } = record(raw ?? {}) as Partial<NonNullable<Correction['place']>>;
  return index(start) !== null && index(end) !== null && start! < end! ? { start: start!, end: end! } : null;
};

/** Null for what does not say what was decided, or of which figure: it could only be shown as a riddle. */
export const normalCorrection = (raw: Correction): Correction | null => {
  const id = text(raw.id);
  const kind = oneOf(KINDS, raw.kind);
  const anchor = anchorOf(raw.anchor);
  const figure = normalObservation(record(raw.figure) as Correction['figure']);
  if (id === null || kind === null || figure === null || anchor.quote === '') return null;
  const place = placeOf(raw.place);
  return {
    ...raw,
    id,
    kind,
    anchor,
    figure,
    set: change(raw.set),
    page: text(raw.page) ?? raw.reportId,
    madeAt: instant(raw.madeAt),
    place,
    lost: place === null ? (oneOf(LOST, raw.lost) ?? 'gone') : null,
  };
};

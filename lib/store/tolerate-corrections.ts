import { MOST } from '../messages/bounds';
import type { FigureChange, Observation } from '../model';
import type { Anchor, Correction } from '../records';
import { normalObservation, SCOPES } from './tolerate-figures';
import { index, instant, number, oneOf, record, short, text } from './values';

const KINDS = ['corrected', 'confirmed', 'rejected', 'added'] as const;
const LOST = ['gone', 'ambiguous'] as const;

/** What a change sets to something that can be set; what it says otherwise is as it was read. */
const change = (raw: FigureChange): FigureChange => {
  const { value, unit, indicator, scope, period, label } = record(raw);
  return {
    ...(number(value) !== null && { value: number(value)! }),
    ...((unit === null || short(unit, MOST.unit) !== null) && { unit: short(unit, MOST.unit) }),
    ...((indicator === null || short(indicator, MOST.indicator) !== null) && { indicator: short(indicator, MOST.indicator) }),
    ...((scope === null || oneOf(SCOPES, scope) !== null) && { scope: oneOf(SCOPES, scope) }),
    ...(short(period, MOST.period) !== null && { period: short(period, MOST.period)! }),
    ...(short(label, MOST.label) !== null && { label: short(label, MOST.label)! }),
  };
};

const anchorOf = (raw: Anchor): Anchor => {
  const { quote, prefix, suffix, start } = record(raw);
  return {
    quote: short(quote, MOST.quote) ?? '',
    prefix: text(prefix)?.slice(-MOST.context) ?? '',
    suffix: text(suffix)?.slice(0, MOST.context) ?? '',
    start: index(start) ?? 0,
  };
};

const figureOf = (raw: Observation): Observation | null => {
  const figure = normalObservation(record(raw) as Observation);
  return figure && {
    ...figure,
    quote: figure.quote.slice(0, MOST.quote),
    unit: short(figure.unit, MOST.unit),
    label: figure.label.slice(0, MOST.label),
    indicator: short(figure.indicator, MOST.indicator),
    period: short(figure.period, MOST.period) ?? '',
  };
};

const placeOf = (raw: Correction['place']): Correction['place'] => {
  const { start, end } = record(raw ?? {}) as Partial<NonNullable<Correction['place']>>;
  return index(start) !== null && index(end) !== null && start! < end! ? { start: start!, end: end! } : null;
};

/**
 * A correction within the bounds of the message that takes it to a page, without a field more. Null for what does not say what
 * was decided, or of which figure: it could only be shown as a riddle.
 */
export const normalCorrection = (raw: Correction): Correction | null => {
  const id = short(raw.id, MOST.correctionId);
  const kind = oneOf(KINDS, raw.kind);
  const anchor = anchorOf(raw.anchor);
  const figure = figureOf(raw.figure);
  if (id === null || kind === null || figure === null || anchor.quote === '') return null;
  const place = placeOf(raw.place);
  return {
    id,
    reportId: raw.reportId,
    kind,
    anchor,
    figure,
    set: change(raw.set),
    page: short(raw.page, MOST.url) ?? raw.reportId,
    madeAt: instant(short(raw.madeAt, MOST.instant)),
    place,
    lost: place === null ? (oneOf(LOST, raw.lost) ?? 'gone') : null,
    schemaVersion: number(raw.schemaVersion) ?? 0,
  };
};

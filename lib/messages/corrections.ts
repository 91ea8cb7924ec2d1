import * as v from 'valibot';
import type { Wish } from '../corrections/settle';
import type { FigureChange } from '../model';
import type { Anchor, Correction } from '../records';
import type { CorrectionsAnswer } from '.';
import { MOST, observation } from './schemas';

/** What crosses between a page's reader and the background of the figures a reader decided on. */

/** More corrections of one report than any person makes. */
const MOST_CORRECTIONS = 20_000;
/** Above the characters kept on either side of a figure (`lib/corrections/anchor`). */
const MOST_CONTEXT = 64;

const { value, unit, indicator, scope, period, label, quote, start } = observation.entries;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const change: v.GenericSchema<FigureChange> = v.strictObject({
  value: v.exactOptional(value),
  unit: v.exactOptional(unit),
  indicator: v.exactOptional(indicator),
  scope: v.exactOptional(scope),
  period: v.exactOptional(period),
  label: v.exactOptional(label),
});

export const wish: v.GenericSchema<Wish> = v.variant('kind', [
  v.strictObject({ kind: v.literal('corrected'), set: change }),
  v.strictObject({ kind: v.literal('confirmed') }),
  v.strictObject({ kind: v.literal('rejected') }),
  v.strictObject({ kind: v.literal('added'), set: change }),
]);

export const anchor: v.GenericSchema<Anchor> = v.strictObject({
  quote: v.pipe(quote, v.minLength(1)),
  prefix: text(MOST_CONTEXT),
  suffix: text(MOST_CONTEXT),
  start,
});

export const correctionId = text(100);

const correction: v.GenericSchema<Correction> = v.strictObject({
  id: correctionId,
  reportId: text(MOST.url),
  page: text(MOST.url),
  kind: v.picklist(['corrected', 'confirmed', 'rejected', 'added']),
  anchor,
  figure: observation,
  set: change,
  madeAt: text(50),
  place: v.nullable(v.strictObject({ start, end: start })),
  lost: v.nullable(v.picklist(['gone', 'ambiguous'])),
  schemaVersion: v.number(),
});

const answer: v.GenericSchema<CorrectionsAnswer> = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), corrections: v.pipe(v.array(correction), v.maxLength(MOST_CORRECTIONS)) }),
  v.strictObject({ ok: v.literal(false), error: v.picklist(['no-report', 'invalid', 'full', 'database']) }),
]);

/** What the background answers, if every field is as it should be; otherwise null. */
export const parseCorrections = (raw: unknown): CorrectionsAnswer | null => {
  const parsed = v.safeParse(answer, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
};

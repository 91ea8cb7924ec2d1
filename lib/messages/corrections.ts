import * as v from 'valibot';
import type { Wish } from '../corrections/settle';
import type { FigureChange } from '../model';
import type { Anchor, Correction } from '../records';
import type { CorrectionsAnswer } from '.';
import { MOST } from './bounds';
import { observation } from './schemas';

/** What crosses between a page's reader and the background of the figures a reader decided on. */

const { value, unit, indicator, scope, period, label, quote, start } = observation.entries;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const change: v.GenericSchema<FigureChange> = v.strictObject({
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
  prefix: text(MOST.context),
  suffix: text(MOST.context),
  start,
});

export const correctionId = text(MOST.correctionId);

const correction: v.GenericSchema<Correction> = v.strictObject({
  id: correctionId,
  reportId: text(MOST.url),
  page: text(MOST.url),
  kind: v.picklist(['corrected', 'confirmed', 'rejected', 'added']),
  anchor,
  figure: observation,
  set: change,
  madeAt: text(MOST.instant),
  place: v.nullable(v.strictObject({ start, end: start })),
  lost: v.nullable(v.picklist(['gone', 'ambiguous'])),
  schemaVersion: v.number(),
});

/** One record that is not as it should be must not hide the others. */
const corrections = v.pipe(
  v.array(v.unknown()),
  v.maxLength(MOST.corrections),
  v.transform((all) => all.filter((one): one is Correction => v.is(correction, one))),
);

const answer: v.GenericSchema<unknown, CorrectionsAnswer> = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), corrections }),
  v.strictObject({ ok: v.literal(false), error: v.picklist(['no-report', 'invalid', 'full', 'database', 'held']) }),
]);

/** What the background answers, without the records that are not as they should be in every field; null where it is no answer. */
export const parseCorrections = (raw: unknown): CorrectionsAnswer | null => {
  const parsed = v.safeParse(answer, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
};

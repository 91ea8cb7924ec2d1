import * as v from 'valibot';
import type { Observation, Reading } from '../model';
import type { ToBackground, Visit } from '.';
import { MOST } from './bounds';
import { anchor, correctionId, wish } from './corrections';
import { PORTION } from './portions';
import { check, facts, gap, note, observation, verdict } from './schemas';

const quotesTheText = ({ text, observations }: Reading): boolean =>
  observations.every(({ start, end, quote }) => start < end && end <= text.length && text.slice(start, end) === quote);

/** Wholes and parts form trees: whoever climbs from a part to its whole arrives. */
const partsAreTrees = ({ observations }: Reading): boolean => {
  const settled = new Set<number>();
  return observations.every((_, start) => {
    const path = new Set<number>();
    for (let at: number | null = start; at !== null && !settled.has(at); ) {
      const figure: Observation | undefined = observations[at];
      if (!figure || path.has(at)) return false;
      path.add(at);
      at = figure.partOf;
    }
    for (const index of path) settled.add(index);
    return true;
  });
};

const checksPointInside = ({ observations, checks, gaps }: Reading): boolean =>
  [...checks, ...gaps].every(({ total, parts }) => [total, ...parts].every((index) => index < observations.length));

const reading: v.GenericSchema<Reading> = v.pipe(
  v.strictObject({
    page: verdict,
    report: facts,
    notes: v.pipe(v.array(note), v.maxLength(MOST.notes)),
    text: v.pipe(v.string(), v.maxLength(MOST.text)),
    observations: v.pipe(v.array(observation), v.maxLength(MOST.observations)),
    checks: v.pipe(v.array(check), v.maxLength(MOST.checks)),
    gaps: v.pipe(v.array(gap), v.maxLength(MOST.checks)),
  }),
  v.check(quotesTheText),
  v.check(partsAreTrees),
  v.check(checksPointInside),
);

const size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.observations));
const portion = <L extends string, T>(list: L, item: v.GenericSchema<T>) =>
  v.strictObject({ type: v.literal('reading-portion'), list: v.literal(list), from: size, items: v.pipe(v.array(item), v.maxLength(PORTION)) });

const url = v.pipe(v.string(), v.maxLength(MOST.url));

const visit: v.GenericSchema<Visit> = v.strictObject({ since: v.pipe(v.number(), v.finite()), atRest: v.boolean(), again: v.nullable(v.pipe(v.number(), v.finite())) });

const toBackground: v.GenericSchema<ToBackground> = v.variant('type', [
  v.strictObject({ type: v.literal('report-detected'), verdict }),
  v.strictObject({ type: v.literal('style-marks') }),
  v.strictObject({ type: v.literal('save-reading'), url, reading, visit, wanted: v.boolean() }),
  v.variant('list', [portion('observations', observation), portion('checks', check), portion('gaps', gap)]),
  v.strictObject({ type: v.literal('save-portions'), url, reading, visit, wanted: v.boolean(), sizes: v.strictTuple([size, size, size]) }),
  v.strictObject({ type: v.literal('report-left'), tooLong: v.boolean() }),
  v.strictObject({ type: v.literal('ask-beside'), url }),
  v.strictObject({ type: v.literal('ask-standing'), url, index: size }),
  v.pipe(
    v.strictObject({ type: v.literal('decide'), url, anchor, figure: observation, wish }),
    v.check(({ anchor: { start, quote }, figure }) => figure.start === start && figure.end === start + quote.length),
  ),
  v.strictObject({ type: v.literal('take-back'), url, id: correctionId }),
  v.strictObject({ type: v.literal('ask-corrections'), url }),
  v.strictObject({ type: v.literal('read-tab'), tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
]);

/** The message if it is one of ours in every field, otherwise null. Never throws, whatever came. */
export const parseToBackground = (raw: unknown): ToBackground | null => {
  const parsed = v.safeParse(toBackground, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
};

import * as v from 'valibot';
import type { Check, FactOrigin, Gap, Observation, PageNote, PageVerdict, ReportFacts } from '../model';
import { MOST } from './bounds';

/** What a message may hold, field by field and no field more. A page's text is hostile, so every length is bounded. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** What somebody is called by: there must be something to be seen of it. */
const name = (most: number) => v.pipe(text(most), v.regex(/[^\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const value = v.pipe(v.number(), v.minValue(-MOST.value), v.maxValue(MOST.value));

const kind = v.picklist(['annual-report', 'work-summary', 'press-briefing', 'other']);

export const verdict: v.GenericSchema<PageVerdict> = v.strictObject({
  isReport: v.boolean(),
  kind,
  reasons: v.pipe(v.array(text(200)), v.maxLength(MOST.reasons)),
});

const origin: v.GenericSchema<FactOrigin> = v.picklist([
  'meta', 'label', 'title', 'heading', 'window-title', 'under-title', 'addressee', 'opening', 'signature', 'text', 'source', 'site', 'address',
  'publication',
]);

const origins: v.GenericSchema<ReportFacts['origins']> = v.strictObject({
  title: v.exactOptional(origin),
  region: v.exactOptional(origin),
  body: v.exactOptional(origin),
  year: v.exactOptional(origin),
  publishedAt: v.exactOptional(origin),
  source: v.exactOptional(origin),
  documentNumber: v.exactOptional(origin),
});

const pageNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

const found = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST.text));

export const note: v.GenericSchema<PageNote> = v.variant('kind', [
  v.strictObject({ kind: v.literal('page-of'), page: pageNumber, of: v.nullable(pageNumber) }),
  v.strictObject({ kind: v.literal('other-reports'), titles: v.pipe(v.array(text(MOST.title)), v.maxLength(MOST.notes)) }),
  v.strictObject({ kind: v.literal('first-figures'), found }),
  v.strictObject({ kind: v.literal('first-checks'), found }),
]);

export const facts = v.strictObject({
  title: v.nullable(name(MOST.title)),
  regionName: v.nullable(name(100)),
  regionCode: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  regionCodeNow: v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  regionLevel: v.nullable(v.picklist(['nation', 'province', 'city', 'county'])),
  body: v.nullable(name(200)),
  bodyKind: v.nullable(v.picklist(['government', 'department', 'subdistrict'])),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999))),
  publishedAt: v.nullable(v.pipe(v.string(), v.isoDate())),
  source: v.nullable(text(MOST.source)),
  documentNumber: v.nullable(text(MOST.documentNumber)),
  origins,
}) satisfies v.GenericSchema<ReportFacts>;

export const observation = v.strictObject({
  start: index,
  end: index,
  quote: text(MOST.quote),
  value,
  unit: v.nullable(text(MOST.unit)),
  qualifier: v.nullable(v.picklist(['about', 'over', 'atLeast', 'nearly', 'atMost'])),
  role: v.picklist(['count', 'amount', 'rate', 'rank', 'score', 'duration', 'change-from', 'change-to']),
  label: text(MOST.label),
  indicator: v.nullable(text(MOST.indicator)),
  scope: v.nullable(v.picklist(['jurisdiction', 'government', 'departments', 'subordinate', 'superior'])),
  period: text(MOST.period),
  trend: v.nullable(v.picklist(['up', 'down'])),
  partOf: v.nullable(index),
}) satisfies v.GenericSchema<Observation>;

const relation = {
  kind: v.picklist(['sum', 'ratio', 'change']),
  total: index,
  parts: v.pipe(v.array(index), v.minLength(1), v.maxLength(MOST.parts)),
  stated: finite,
  computed: finite,
};

export const gap: v.GenericSchema<Gap> = v.strictObject(relation);

export const check = v.strictObject({
  ...relation,
  verdict: v.picklist(['holds', 'rounding', 'differs']),
}) satisfies v.GenericSchema<Check>;

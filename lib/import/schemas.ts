import * as v from 'valibot';
import { MOST } from '../messages/bounds';
import { anchor, change } from '../messages/corrections';
import { check, facts, note, observation } from '../messages/schemas';

/**
 * What a report of a file may hold, field by field; what is not known is left out. A file is as hostile as a page. What
 * older versions had no field for is filled in as `lib/store/normalise` does.
 */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

/** As `Date` writes it: instants are compared as text. */
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), v.check((at) => !Number.isNaN(Date.parse(at))));

const key = v.pipe(text(MOST.url), v.minLength(1), v.check((id) => id.isWellFormed()));
/** Pages kept track of for one report (`lib/store/twin-steps`). */
const keys = v.pipe(v.array(key), v.maxLength(500));

/** Nothing else may become a link. */
const isAddress = (url: string): boolean => url === '' || (URL.canParse(url) && ['http:', 'https:', 'file:'].includes(new URL(url).protocol));
export const address = v.pipe(text(MOST.url), v.check(isAddress));

const { title, regionName, regionCode, regionCodeNow, regionLevel, year, body, bodyKind, documentNumber, origins } = facts.entries;

/** A name with nothing to be seen in it, as older versions took some over, is none. */
const named = (schema: typeof title | typeof regionName | typeof body) => v.union([schema, v.pipe(v.string(), v.regex(/^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]{0,2000}$/u), v.transform(() => null))]);

const byHand = v.object({
  region: v.exactOptional(v.object({ regionName: named(regionName), regionCode, regionCodeNow: v.optional(regionCodeNow, null), regionLevel })),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999))),
});

export const report = v.object({
  ...facts.entries,
  title: named(title),
  regionName: named(regionName),
  year,
  body: v.optional(named(body), null),
  bodyKind: v.optional(bodyKind, null),
  regionCodeNow: v.optional(regionCodeNow, null),
  documentNumber: v.optional(documentNumber, null),
  origins: v.optional(origins, {}),
  id: key,
  url: address,
  kind: v.picklist(['annual-report', 'work-summary', 'press-briefing', 'other']),
  notes: v.optional(v.pipe(v.array(note), v.maxLength(MOST.notes)), []),
  savedAt: instant,
  readAt: instant,
  fingerprint: v.pipe(v.string(), v.regex(/^(?:[\da-f]{64})?$/)),
  byHand: v.optional(byHand, {}),
  alsoAt: v.optional(keys, []),
  apart: v.optional(keys, []),
  sample: v.optional(v.boolean(), false),
  fromTable: v.exactOptional(v.literal(true)),
});

export const figure = v.object({ ...observation.entries, index, prefix: v.optional(text(MOST.context), ''), suffix: v.optional(text(MOST.context), '') });
export const relation = v.object({ ...check.entries, index });

export const correction = v.object({
  id: v.pipe(text(MOST.correctionId), v.minLength(1)),
  page: key,
  kind: v.picklist(['corrected', 'confirmed', 'rejected', 'added']),
  anchor,
  figure: v.object(observation.entries),
  set: change,
  madeAt: instant,
  place: v.nullable(v.pipe(v.object({ start: index, end: index }), v.check(({ start, end }) => start < end))),
  lost: orNull(v.picklist(['gone', 'ambiguous'])),
});

/** More earlier readings than any page has. */
export const REVISIONS = 10_000;

export const residents = v.object({
  regionCode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
  people: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  setAt: instant,
});

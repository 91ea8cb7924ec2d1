import * as v from 'valibot';
import type { Beside, BesideFigure, Whose } from '../compare/beside';
import { MOST_PEERS, type Standing } from '../compare/standing';
import { MOST } from './bounds';
import { facts, observation } from './schemas';

/** What the background answers the reader's questions about the collection with; checked as everything that crosses. */

const given = <K extends keyof typeof facts.entries>(key: K) => facts.entries[key];

const whose: v.GenericSchema<Whose> = v.strictObject({
  regionName: given('regionName'),
  regionCode: given('regionCode'),
  regionLevel: given('regionLevel'),
  body: given('body'),
  bodyKind: given('bodyKind'),
  year: given('year'),
});

const finite = v.pipe(v.number(), v.finite());
const { value, unit, qualifier, role, trend, period, scope, quote } = observation.entries;

const figure: v.GenericSchema<BesideFigure> = v.strictObject({
  quote,
  other: v.strictObject({ value, unit, qualifier, role, trend, period, scope }),
  difference: v.nullable(finite),
  percent: v.nullable(finite),
  caveats: v.pipe(v.array(v.picklist(['scope', 'stock-flow', 'period', 'qualifier', 'unit', 'series-break', 'label'])), v.maxLength(7)),
  direction: v.nullable(v.picklist(['good', 'bad'])),
});

const beside: v.GenericSchema<Beside> = v.strictObject({
  own: whose,
  report: whose,
  ofOneBody: v.boolean(),
  caveats: v.pipe(v.array(v.picklist(['body', 'level'])), v.maxLength(1)),
  peers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  figures: v.pipe(v.array(v.nullable(figure)), v.maxLength(MOST.observations)),
});

const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const standing: v.GenericSchema<Standing> = v.strictObject({
  quote,
  unit,
  rank: place,
  of: place,
  tied: place,
  peers: v.pipe(v.array(v.strictObject({ whose, value, qualifier, own: v.boolean() })), v.minLength(2), v.maxLength(MOST_PEERS)),
});

const parsed = <T>(schema: v.GenericSchema<T>, raw: unknown): T | null => {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  return result.success ? result.output : null;
};

/** The answer to `ask-beside`, if every field is as it should be; otherwise null. */
export const parseBeside = (raw: unknown): Beside | null => parsed(beside, raw);

/** The answer to `ask-standing`, if every field is as it should be; otherwise null. */
export const parseStanding = (raw: unknown): Standing | null => parsed(standing, raw);

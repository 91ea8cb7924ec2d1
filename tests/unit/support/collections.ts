import fc from 'fast-check';
import type { WholeReport } from '../../../lib/export/backup';
import type { FigureChange, PageNote } from '../../../lib/model';
import { SCHEMA_VERSION, type Correction, type Residents, type StoredReading } from '../../../lib/records';

/** Collections as a reader may have them, made up by fast-check: whole in every reference, odd in every text. */

const words = (maxLength: number) => fc.oneof(fc.string({ maxLength }), fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 8) }), fc.constantFrom('件', '=1+1', "'=1", '"', 'a,b', '甲\n乙', '\u2028', '__proto__', 'constructor', 'toString').filter((text) => text.length <= maxLength));
/** What somebody is called by, with something to be seen in it. */
const name = (maxLength: number) => words(maxLength).map((text) => (/[^\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text) ? text : '甲'));
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const orNull = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const code = fc.integer({ min: 100_000, max: 999_999 }).map(String);
const value = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000_000 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e12 }).map((one) => one + 0 || 0));
const period = fc.constantFrom('2019', '2018', '2019-06', '../2019-12-31', '2013/..', '2019-01/2019-06', '2019/2020');
const level = fc.constantFrom('nation', 'province', 'city', 'county' as const);
const scope = fc.constantFrom('jurisdiction', 'government', 'departments', 'subordinate', 'superior' as const);

const place = fc.record({ regionName: name(20), regionCode: orNull(code), regionCodeNow: orNull(code), regionLevel: orNull(level) });

const facts = fc.record({
  title: orNull(name(60)), regionName: orNull(name(20)), regionCode: orNull(code), regionCodeNow: orNull(code), regionLevel: orNull(level), body: orNull(name(30)),
  bodyKind: orNull(fc.constantFrom('government', 'department', 'subdistrict' as const)), year: orNull(fc.integer({ min: 2010, max: 2026 })),
  publishedAt: orNull(fc.constant('2020-03-27')), source: orNull(words(30)), documentNumber: orNull(words(30)),
  origins: fc.record({ title: fc.constantFrom('meta', 'title' as const), year: fc.constantFrom('title', 'publication' as const) }, { requiredKeys: [] }),
});

/** A quantity; its place, its parts and its words before and after come with the report. */
const figure = fc.record({
  quote: words(20).filter((text) => text !== ''), value, unit: orNull(words(8)), qualifier: orNull(fc.constantFrom('about', 'over', 'atLeast', 'nearly', 'atMost' as const)),
  role: fc.constantFrom('count', 'amount', 'rate', 'rank', 'score', 'duration', 'change-from', 'change-to' as const), label: words(30),
  indicator: orNull(fc.constantFrom('reconsideration.applications.received', 'unknown.id')), scope: orNull(scope), period, trend: orNull(fc.constantFrom('up', 'down' as const)),
  prefix: words(32), suffix: words(32), isPart: fc.boolean(),
});

const check = fc.record({ kind: fc.constantFrom('sum', 'ratio', 'change' as const), total: fc.nat(), parts: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), stated: value, computed: value, verdict: fc.constantFrom('holds', 'rounding', 'differs' as const) });

const change: fc.Arbitrary<FigureChange> = fc.record({ value, unit: orNull(words(8)), indicator: orNull(words(20)), scope: orNull(scope), period, label: words(20) }, { requiredKeys: [] });

const read = fc
  .record({
    facts: fc.record({ kind: fc.constantFrom('annual-report', 'work-summary' as const), savedAt: instant, readAt: instant, fingerprint: fc.constantFrom('a', 'b', 'c').map((one) => one.repeat(64)), notes: fc.constantFrom<PageNote[]>([], [{ kind: 'page-of', page: 1, of: null }], [{ kind: 'first-figures', found: 20_100 }]) }).chain((own) => facts.map((known) => ({ ...known, ...own }))),
    byHand: fc.record({ region: place, year: fc.integer({ min: 2010, max: 2026 }) }, { requiredKeys: [] }),
    figures: fc.array(figure, { maxLength: 5 }),
    checks: fc.array(check, { maxLength: 2 }),
  });
type Read = typeof read extends fc.Arbitrary<infer T> ? T : never;

const storedReading = (id: string, { facts, byHand, figures, checks }: Read): StoredReading => {
  const own = { reportId: id, schemaVersion: SCHEMA_VERSION };
  let at = 0;
  const observations = figures.map(({ isPart, ...one }, index) => {
    const start = at + 40;
    at = start + one.quote.length;
    return { ...one, start, end: at, partOf: isPart && index > 0 ? index - 1 : null, index, ...own };
  });
  const kept = observations.length === 0 ? [] : checks.map((one, index) => ({ ...one, total: one.total % observations.length, parts: one.parts.map((part) => part % observations.length), index, ...own }));
  return {
    report: {
      ...facts, id, url: `http://${id}`, byHand, alsoAt: [], apart: [], sample: false, figures: observations.length,
      differs: kept.filter(({ verdict }) => verdict === 'differs').length, schemaVersion: SCHEMA_VERSION,
    },
    observations,
    checks: kept,
  };
};

const decisions = fc.array(fc.record({ kind: fc.constantFrom('corrected', 'confirmed', 'rejected' as const), of: fc.nat(), set: change, madeAt: instant, id: fc.uuid() }), { maxLength: 2 });

/** A report with all that belongs to it, under this key. */
const wholeReport = (id: string): fc.Arbitrary<WholeReport> =>
  fc.record({ now: read, before: fc.array(fc.record({ read, replacedAt: instant }), { maxLength: 1 }), decisions, apart: fc.subarray(['www.x.gov.cn/1']), alsoAt: fc.boolean() }).map(({ now, before, decisions, apart, alsoAt }) => {
    const kept = storedReading(id, now);
    const { observations } = kept;
    const corrections = (observations.length === 0 ? [] : decisions).map(({ kind, of, set, madeAt, id: uuid }): Correction => {
      const { index: _index, reportId: _report, schemaVersion: _written, prefix, suffix, ...read } = observations[of % observations.length]!;
      const { start, end, quote } = read;
      return { id: uuid, reportId: id, page: id, kind, anchor: { quote, prefix, suffix, start }, figure: read, set: kind === 'corrected' ? set : {}, madeAt, place: { start, end }, lost: null, schemaVersion: SCHEMA_VERSION };
    });
    // One decision a figure, as the collection keeps them.
    const single = corrections.filter(({ anchor }, i) => corrections.findIndex((other) => other.anchor.start === anchor.start) === i);
    return {
      ...kept,
      report: { ...kept.report, apart, alsoAt: alsoAt ? [`${id}?print`] : [] },
      corrections: single,
      revisions: before.map(({ read, replacedAt }) => ({ ...storedReading(id, read), reportId: id, replacedAt, schemaVersion: SCHEMA_VERSION })),
    };
  });

/** A few reports, each under a key of its own. */
export const wholeReports = fc.nat({ max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => wholeReport(`www.x${i}.gov.cn/a.html`)))) as fc.Arbitrary<WholeReport[]>;

/** What a table can tell: a text that is empty is none, and no byte order mark or NUL stands in a cell. */
const tellable = <T>(value: T, key = ''): T => {
  if (typeof value === 'string') return (value.replace(/[\0\uFEFF]/g, '') || (['label', 'prefix', 'suffix', 'url', 'fingerprint', 'period'].includes(key) ? '' : null)) as T;
  if (Array.isArray(value)) return value.map((one) => tellable(one)) as T;
  return typeof value === 'object' && value !== null ? (Object.fromEntries(Object.entries(value).map(([own, one]) => [own, tellable(one, own)])) as T) : value;
};

/** Collections of which a table tells everything: no rejected figures, no earlier readings, no report without figures. */
export const tabled = wholeReports.map((wholes) =>
  wholes
    .filter(({ observations }) => observations.length > 0)
    .map((whole): WholeReport => tellable({ ...whole, revisions: [], corrections: whole.corrections.filter(({ kind }) => kind !== 'rejected') }))
    .filter(({ observations }) => observations.every(({ start, end, quote }) => quote?.length === end - start)),
);

export const residents: fc.Arbitrary<Residents[]> = fc.uniqueArray(fc.record({ regionCode: code, year: fc.integer({ min: 2010, max: 2026 }), people: fc.integer({ min: 1, max: 1e9 }), setAt: instant }), { maxLength: 3, selector: ({ regionCode, year }) => `${regionCode}${year}` });

/** Records as something that is read as it comes. */
export async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

/** A text as the bytes of a file, in pieces that care for no character. */
export async function* bytesOf(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** Everything that is yielded. */
export const gathered = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
};

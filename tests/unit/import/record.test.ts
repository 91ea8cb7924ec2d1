import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { broughtBy } from '../../../lib/import';
import { checkingEntry, entryOf, residentsFrom } from '../../../lib/import/record';
import { SCHEMA_VERSION } from '../../../lib/records';
import { bytesOf, gathered } from '../support/collections';
import { contents } from '../support/readings';

/** A sound report as it stands in a file, parts of which a test may replace. */
const raw = (given: Record<string, unknown> = {}, report: Record<string, unknown> = {}): Record<string, unknown> => {
  const made = contents([{}, { partOf: 0 }], { fingerprint: 'a'.repeat(64) }, [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 34, verdict: 'holds' }]);
  return { ...made, report: { ...made.report, ...report }, revisions: [], ...given };
};
const whyRefused = (one: unknown): unknown => {
  const entry = entryOf(one, 3);
  return 'refused' in entry ? entry.refused : null;
};
const figure = contents([{}]).observations[0]!;

describe('a report of a file', () => {
  it('is taken as it is where all is sound, its numbers counted anew', () => {
    const entry = entryOf(raw({}, { figures: 99, differs: 99 }), 3);
    expect(entry).toMatchObject({ whole: { report: { figures: 2, differs: 0, schemaVersion: SCHEMA_VERSION }, corrections: [], revisions: [] } });
  });

  it('is looked at in small parts, its earlier readings too', () => {
    const observations = Array.from({ length: 800 }, () => figure).map((one, index) => ({ ...one, index }));
    const { report, checks } = raw() as { report: object; checks: object[] };
    const whole = raw({ observations, revisions: [{ report, observations, checks, replacedAt: '2026-11-20T08:00:00.000Z' }] });
    const pauses = [...checkingEntry(whole, 1)].length;
    expect(pauses).toBeGreaterThan(2 * 2 * (800 / 8));
    const entry = entryOf(whole, 1);
    expect('whole' in entry && [entry.whole, ...entry.whole.revisions].map((read) => read.observations.length)).toEqual([800, 800]);
  });

  it('has no name where there is nothing to be seen in it', () => {
    const entry = entryOf(raw({}, { title: ' \u200b', regionName: '\u3000\u3000', body: '\u202e' }), 3);
    expect(entry).toMatchObject({ whole: { report: { title: null, regionName: null, body: null } } });
  });

  it('is refused by what is wrong with it, with its name and its line', () => {
    expect(whyRefused(raw({ observations: [{ ...figure, value: 1e300 }] }))).toBe('figures');
    expect(whyRefused(raw({}, { id: 'www.a.gov.cn/\uD800' }))).toBe('facts');
    expect(whyRefused(null)).toBe('facts');
    expect(whyRefused([])).toBe('facts');
    expect(whyRefused(raw({}, { year: 20190 }))).toBe('facts');
    expect(whyRefused(raw({}, { savedAt: 'yesterday' }))).toBe('facts');
    expect(whyRefused(raw({}, { id: '' }))).toBe('facts');
    expect(whyRefused(raw({}, { title: '长'.repeat(2001) }))).toBe('facts');
    expect(whyRefused(raw({}, { url: 'javascript:alert(1)' }))).toBe('address');
    expect(whyRefused(raw({}, { url: 'data:text/html,x' }))).toBe('address');
    expect(whyRefused(raw({ observations: [{ ...figure, value: null }] }))).toBe('figures');
    expect(whyRefused(raw({ observations: [{ ...figure, value: Infinity }] }))).toBe('figures');
    expect(whyRefused(raw({ observations: [{ ...figure, role: 'toString' }] }))).toBe('figures');
    expect(whyRefused(raw({ checks: [{ kind: 'sum', total: 0, parts: [], stated: 1, computed: 1, verdict: 'holds', index: 0 }] }))).toBe('checks');
    expect(whyRefused(raw({ corrections: [{ id: 'x' }] }))).toBe('corrections');
    expect(whyRefused(raw({ revisions: [{}] }))).toBe('revisions');
    expect(entryOf(raw({ checks: 3 }), 3)).toMatchObject({ name: '甲市2019年法治政府建设情况报告', line: 3 });
  });

  it('is refused where a part, a check or an index refers to nothing, or round in a circle', () => {
    const parts = (...partOf: (number | null)[]) => partOf.map((whole, index) => ({ ...figure, index, partOf: whole }));
    const check = (total: number, ...of: number[]) => ({ kind: 'sum', total, parts: of, stated: 1, computed: 1, verdict: 'holds', index: 0 });
    expect(whyRefused(raw({ observations: parts(7), checks: [] }))).toBe('references');
    expect(whyRefused(raw({ observations: parts(1, 0), checks: [] }))).toBe('references');
    expect(whyRefused(raw({ observations: parts(null, 0), checks: [check(0, 2)] }))).toBe('references');
    expect(whyRefused(raw({ observations: [{ ...figure, index: 0 }, { ...figure, index: 0 }], checks: [] }))).toBe('references');
    expect(whyRefused(raw({ observations: [{ ...figure, start: 9, end: 3 }], checks: [] }))).toBe('references');
  });

  it('leaves out what is not known, and names of prototypes are names like any', () => {
    const hostile = JSON.parse(JSON.stringify(raw({}, { byHand: { year: 2018, more: 1 } })).replace('"report":{', '"report":{"__proto__":{"sample":true},"constructor":1,"more":2,')) as unknown;
    const entry = entryOf(hostile, 1);
    expect('whole' in entry && Object.keys(entry.whole.report)).not.toContain('more');
    expect(entry).toMatchObject({ whole: { report: { sample: false, byHand: { year: 2018 } } } });
    expect(Object.hasOwn((entry as { whole: { report: object } }).whole.report, 'constructor')).toBe(false);
    expect(({} as { sample?: boolean }).sample).toBeUndefined();
  });

  it('has what places say only where they say what they should', () => {
    const sound = { regionCode: '430400', year: 2020, people: 6645243, setAt: '2026-11-22T08:00:00.000Z' };
    expect(residentsFrom([sound, { ...sound, people: -1 }, null, { ...sound, regionCode: '43' }])).toEqual([sound]);
    expect(residentsFrom('none')).toEqual([]);
  });
});

describe('a backup of an older version', () => {
  it.each([1, 2, 3, 4])('with records of schema %i is brought to today’s shape', async (schema) => {
    const file = readFileSync(new URL(`../../fixtures/backups/schema-${schema}.json`, import.meta.url), 'utf8');
    const brought = await gathered(broughtBy(bytesOf(file)));
    expect(brought.map((one) => Object.keys(one)[0])).toEqual(['whole', 'residents']);
    expect(brought[0]).toMatchObject({
      whole: {
        report: {
          title: '甲市2019年法治政府建设情况报告', regionName: '甲市', figures: 2, differs: 1, schemaVersion: SCHEMA_VERSION, alsoAt: [], apart: [],
          body: schema < 2 ? null : '甲市人民政府', byHand: schema < 3 ? {} : { year: 2018 }, documentNumber: schema < 3 ? null : '甲政发〔2020〕3号', notes: [],
        },
        observations: [{ value: 34, index: 0, partOf: null, prefix: '收到申请' }, { value: 30, partOf: 0, schemaVersion: SCHEMA_VERSION }],
        checks: [{ verdict: 'differs', stated: 34 }],
        corrections: schema < 4 ? [] : [{ kind: 'corrected', set: { value: 35 } }],
        revisions: [{ replacedAt: '2026-03-02T08:00:00.000Z', report: { body: schema < 2 ? null : '甲市人民政府' } }],
      },
    });
  });
});

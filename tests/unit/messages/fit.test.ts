import { describe, expect, it } from 'vitest';
import { fit } from '../../../lib/messages/fit';
import { parseToBackground } from '../../../lib/messages/parse';
import type { Check, Observation, Reading } from '../../../lib/model';
import { reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const isHeard = (given: Reading) => parseToBackground({ type: 'save-reading', url, reading: given, visit: { since: 1, atRest: false, again: null }, wanted: false }) !== null;
const sum = (total: number, parts: number[]): Check => ({ kind: 'sum', total, parts, stated: 34, computed: 34, verdict: 'holds' });

describe('fit', () => {
  it('leaves a reading that fits as it is', () => {
    const good = reading([{}, { quote: '15件', value: 15, partOf: 0 }], [sum(0, [1])]);
    expect(fit(good)).toEqual(good);
  });

  it.each<[string, Partial<Observation>]>([
    ['a number beyond all numbers', { quote: '9'.repeat(400), value: Infinity }],
    ['a number that no government counts to', { quote: `1${'0'.repeat(300)}`, value: 1e300 }],
    ['a quote as long as a page', { quote: '9'.repeat(501), value: 9 }],
    ['a unit as long as a sentence', { quote: '1件', unit: '件'.repeat(51) }],
  ])('leaves out %s and what needs it, and numbers the rest anew', (_, odd) => {
    const given = reading([{ quote: '40件', value: 40 }, odd, {}, { quote: '15件', value: 15, partOf: 2 }, { quote: '7件', value: 7, partOf: 1 }], [sum(1, [2]), sum(2, [3]), sum(0, [1, 2])]);
    expect(isHeard(given)).toBe(false);
    const fitted = fit(given);
    expect(isHeard(fitted)).toBe(true);
    expect(fitted.observations.map(({ value, partOf }) => [value, partOf])).toEqual([[40, null], [34, null], [15, 1], [7, null]]);
    expect(fitted.checks).toEqual([sum(1, [2])]);
  });

  it('leaves out what no report counts, though a record may hold it', () => {
    const given = reading([{ quote: '40件', value: 40 }, { quote: `1${'0'.repeat(30)}`, value: 1e30 }]);
    expect(fit(given).observations.map(({ value }) => value)).toEqual([40]);
  });

  it.each([' ', '\u3000\u200b', '\u202e\ufeff', '\u3164', '\u2800'])('takes a name with nothing to be seen in it for none: %j', (blank) => {
    const given = reading([{}]);
    const fitted = fit({ ...given, report: { ...given.report, title: blank, regionName: blank, body: blank } });
    expect([fitted.report.title, fitted.report.regionName, fitted.report.body]).toEqual([null, null, null]);
    expect(fitted.report.year).toBe(given.report.year);
  });

  it('cuts a title and forgets facts that cannot be', () => {
    const fitted = fit(reading([{}], [], { title: '长'.repeat(3_000), year: 20190, regionCode: '43', source: '市司法局' }));
    expect(isHeard(fitted)).toBe(true);
    expect(fitted.report).toMatchObject({ title: '长'.repeat(2_000), year: null, regionCode: null, regionName: '衡阳市', source: '市司法局' });
  });

  it('keeps the first twenty thousand figures, says so, and keeps what of the text can be kept', () => {
    const many = reading(Array.from({ length: 20_100 }, () => ({})));
    const fitted = fit({ ...many, notes: [{ kind: 'page-of', page: 1, of: 2 }] });
    expect(fitted.observations).toHaveLength(20_000);
    expect(fitted.notes).toEqual([{ kind: 'first-figures', found: 20_100 }, { kind: 'page-of', page: 1, of: 2 }]);
    expect(isHeard(fitted)).toBe(true);
    expect(fit(fitted).notes).toEqual(fitted.notes);
    expect(fit(reading(Array.from({ length: 20_000 }, () => ({})))).notes).toEqual([]);
    expect(isHeard(fit({ ...many, text: many.text + '文'.repeat(2_000_000) }))).toBe(true);
  });

  it('keeps the first twenty thousand checks, and says so', () => {
    const many = reading([{}, {}], Array.from({ length: 20_001 }, () => sum(0, [1])));
    const fitted = fit(many);
    expect(fitted.checks).toHaveLength(20_000);
    expect(fitted.notes).toEqual([{ kind: 'first-checks', found: 20_001 }]);
    expect(isHeard(many)).toBe(false);
    expect(isHeard(fitted)).toBe(true);
    expect(fit(fitted)).toEqual(fitted);
    expect(fit({ ...many, checks: many.checks.slice(1) }).notes).toEqual([]);
  });

  it('drops a check whose result is no number', () => {
    const fitted = fit(reading([{}, {}], [{ ...sum(0, [1]), computed: NaN }, sum(0, [1])]));
    expect(fitted.checks).toEqual([sum(0, [1])]);
  });
});

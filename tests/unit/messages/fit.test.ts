import { describe, expect, it } from 'vitest';
import { fit } from '../../../lib/messages/fit';
import { parseToBackground } from '../../../lib/messages/parse';
import type { Check, Observation, Reading } from '../../../lib/model';
import { reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const isHeard = (given: Reading) => parseToBackground({ type: 'save-reading', url, reading: given, wanted: false }) !== null;
const sum = (total: number, parts: number[]): Check => ({ kind: 'sum', total, parts, stated: 34, computed: 34, verdict: 'holds' });

describe('fit', () => {
  it('leaves a reading that fits as it is', () => {
    const good = reading([{}, { quote: '15件', value: 15, partOf: 0 }], [sum(0, [1])]);
    expect(fit(good)).toEqual(good);
  });

  it.each<[string, Partial<Observation>]>([
    ['a number beyond all numbers', { quote: '9'.repeat(400), value: Infinity }],
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

  it('cuts a title and forgets facts that cannot be', () => {
    const fitted = fit(reading([{}], [], { title: '长'.repeat(3_000), year: 20190, regionCode: '43', source: '市司法局' }));
    expect(isHeard(fitted)).toBe(true);
    expect(fitted.report).toMatchObject({ title: '长'.repeat(2_000), year: null, regionCode: null, regionName: '衡阳市', source: '市司法局' });
  });

  it('keeps the first twenty thousand figures and what of the text can be kept', () => {
    const many = reading(Array.from({ length: 20_100 }, () => ({})));
    expect(fit(many).observations).toHaveLength(20_000);
    expect(isHeard(fit({ ...many, text: many.text + '文'.repeat(2_000_000) }))).toBe(true);
  });

  it('drops a check whose result is no number', () => {
    const fitted = fit(reading([{}, {}], [{ ...sum(0, [1]), computed: NaN }, sum(0, [1])]));
    expect(fitted.checks).toEqual([sum(0, [1])]);
  });
});

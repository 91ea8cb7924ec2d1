import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime, periodInWords, roundedAsPrinted } from '../../../lib/export/forms';

describe('periodInWords', () => {
  it.each([
    ['2019', '2019年', '2019'],
    ['2023-11', '2023年11月', '2023-11'],
    ['2020-03-12', '2020-03-12', '2020-03-12'],
    ['../2023-12-31', '截至2023-12-31', 'as of 2023-12-31'],
    ['../2022', '截至2022年', 'as of 2022'],
    ['2013/..', '2013年以来', 'since 2013'],
    ['2023-01/2023-11', '2023年1—11月', '2023-01 to 2023-11'],
    ['2021-07/2022-06', '2021年7月—2022年6月', '2021-07 to 2022-06'],
    ['2021/2022', '2021—2022年', '2021 to 2022'],
    ['soon', 'soon', 'soon'],
    ['../..', '../..', '../..'],
  ])('%s', (period, zh, en) => {
    expect([periodInWords(period, 'zh'), periodInWords(period, 'en'), periodInWords(period, 'machine')]).toEqual([zh, en, period]);
  });

  it('takes whatever a record holds', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(periodInWords(text, 'machine')).toBe(text); }));
    fc.assert(fc.property(fc.string(), (text) => { expect(typeof periodInWords(text, 'zh')).toBe('string'); }));
  });
});

describe('localTime', () => {
  it('is the reader’s clock to the second, for programs the instant', () => {
    const instant = new Date(2026, 10, 21, 9, 5, 7, 123).toISOString();
    expect(localTime(instant, 'zh')).toBe('2026-11-21 09:05:07');
    expect(localTime(instant, 'machine')).toBe(instant);
    expect(localTime('never', 'zh')).toBe('never');
  });
});

describe('roundedAsPrinted', () => {
  it.each([
    [99.57446808510638, '99.5%', 99.574],
    [62.96296296296296, '63%', 62.96],
    [23456.789123, '2.35万件', 23456.79],
    [152, '152件', 152],
    [12.345678, '1,234.5亿元', 12.35],
    [10.123456, '一成', 10.12],
    [-3.14159, '3.1%', -3.142],
  ])('%d stated as %s', (computed, quote, rounded) => {
    expect(roundedAsPrinted(computed, quote, 'zh')).toBe(rounded);
    expect(roundedAsPrinted(computed, quote, 'machine')).toBe(computed);
  });
});

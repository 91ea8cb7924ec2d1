import { describe, expect, it } from 'vitest';
import { codesIn, type Ranges } from '../../../lib/text/ranges';
import { secondsOf } from '../../../lib/text/seconds';

const charsIn = (ranges: Ranges): string[] => codesIn(ranges).map((code) => String.fromCharCode(code));

describe('secondsOf', () => {
  it.each([
    ['行政复议|复议', '政议'],
    ['(?<!\\d)(?:19|20)\\d\\d\\s{0,3}年', '年'],
    ['\\d{1,2}[./-]\\d', './-'],
    ['第\\s{0,3}\\d{1,3}\\s?[届次]', '届次'],
    ['等(?:有关|各)*部门', '有各部'],
    ['(?:全)?市(?:直|级)(?!机)', '市直级'],
    ['信用|双{1,2}公示', '用双公'],
  ])('%s goes on with %s', (source, seconds) => {
    expect([...new Set(charsIn(secondsOf(source)!))].sort()).toEqual([...seconds].sort());
  });

  it.each(['12[0-9]{3}', '《[^《》]{1,9}》', '全市?', '前\\d{1,3}(?:名|位)?', '市.{0,3}政府'])('%s goes on with nearly anything, or nothing', (source) => {
    expect(secondsOf(source)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { indicators } from '../../../lib/catalogue';
import { besideOf, type Neighbours } from '../../../lib/catalogue/beside';

const list = (neighbours: Neighbours): string | null => neighbours && [...neighbours].sort().join('|');

describe('besideOf', () => {
  it.each([
    ['收到(案件|申请)▮', '件|请', null],
    ['收到(案件|申请)?▮', '件|到|请', null],
    ['▮(家|户)?企业', null, '企|家|户'],
    ['(各类)*▮', null, null],
    ['受理.{0,4}▮', null, null],
    ['^▮$', '', ''],
    ['^(共|计)?▮', '|共|计', null],
    ['[案文]件(?<!规范性文件)▮(?!起)条', '件', '条'],
    ['受理▮|▮受理', null, null],
    ['(受理▮)', null, null],
  ])('%s has before it %j and behind it %j', (pattern, before, after) => {
    const { before: b, after: a } = besideOf(pattern);
    expect([list(b), list(a)]).toEqual([before, after]);
  });

  it('tells of most patterns what stands on one side', () => {
    const all = indicators.flatMap(({ match }) => match).filter((pattern) => !pattern.startsWith('@'));
    const told = all.map((pattern) => besideOf(pattern.replace(/ \/\/ .+$/, ''))).filter(({ before, after }) => before ?? after);
    expect(told.length).toBeGreaterThan(all.length / 3);
  });
});

import { expect, it } from 'vitest';
import { searchDivisions } from '../../../lib/page/divisions/search';

const names = (query: string, year: number | null = null, most = 8) => searchDivisions(query, year, most).map(({ place }) => [place.regionCode, place.regionName]);

it('finds a division by its name, its beginning, a part of it, and its code', () => {
  expect(names('衡阳市')).toEqual([['430400', '衡阳市']]);
  expect(names('衡阳')).toEqual([['430400', '衡阳市'], ['430421', '衡阳县']]);
  expect(names('430421')).toEqual([['430421', '衡阳县']]);
  expect(names('4304', 2020, 50).every(([code]) => code!.startsWith('4304'))).toBe(true);
});

it('gives the name and code of the year asked for', () => {
  expect(names('密云', 2014)).toEqual([['110228', '密云县']]);
  expect(names('密云区', 2013)).toEqual([['110228', '密云县']]);
  expect(names('密云', 2020)).toEqual([['110118', '密云区']]);
  expect(searchDivisions('密云县', null, 8)).toMatchObject([{ within: ['北京市'], years: { from: null, to: 2015 }, place: { regionLevel: 'county', regionCodeNow: '110118' } }]);
});

it('tells places of one name apart by where they lie', () => {
  expect(names('鼓楼区', 2020).length).toBeGreaterThan(2);
  expect(names('江苏 鼓楼', 2020).map(([code]) => code!.slice(0, 2))).toEqual(['32', '32']);
  expect(names('徐州 鼓楼', 2020)).toEqual([['320302', '鼓楼区']]);
});

it('finds nothing where nothing is asked for or nothing is called so, whatever is typed', () => {
  for (const query of ['', '   ', '不存在的地方', '(', '\\', '９９９９９９']) expect(names(query)).toEqual([]);
});

it('gives no more than are wanted', () => {
  expect(names('区', 2020, 8)).toHaveLength(8);
});

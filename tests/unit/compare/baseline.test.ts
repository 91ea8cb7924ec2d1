import { describe, expect, it } from 'vitest';
import { chooseBaseline } from '../../../lib/compare';
import { storedReport } from '../support/readings';

const hengyang = (year: number | null, id = `hengyang-${year}`) => storedReport({ id, year });
const city = (id: string, regionCode: string, year: number) => storedReport({ id, regionCode, regionName: id, regionLevel: 'city', year });
const now = hengyang(2020);

describe('chooseBaseline', () => {
  it.each([
    ['the same place the year before', [hengyang(2018), hengyang(2019), hengyang(2021), city('changsha', '430100', 2020)], 'hengyang-2019'],
    ['the nearest earlier year', [hengyang(2014), hengyang(2017), hengyang(2021), city('changsha', '430100', 2020)], 'hengyang-2017'],
    ['a later year of the same place', [hengyang(2023), hengyang(2022), city('changsha', '430100', 2020)], 'hengyang-2022'],
    ['a peer of the same year and province', [city('lanzhou', '620100', 2020), city('changsha', '430100', 2020), city('zhuzhou', '430200', 2019)], 'changsha'],
    ['a peer of the same year before one of the same province', [city('zhuzhou', '430200', 2019), city('lanzhou', '620100', 2020)], 'lanzhou'],
    ['the peer nearest in year', [city('lanzhou', '620100', 2014), city('hebi', '410600', 2017)], 'hebi'],
  ])('chooses %s', (_, others, chosen) => {
    expect(chooseBaseline(now, others)?.id).toBe(chosen);
    expect(chooseBaseline(now, [...others].reverse())?.id).toBe(chosen);
  });

  it('takes neither the report itself, nor another level, nor the same place and year at another address', () => {
    const county = storedReport({ id: 'luoshan', regionCode: '411521', regionName: '罗山县', regionLevel: 'county', year: 2020 });
    expect(chooseBaseline(now, [now, county, hengyang(2020, 'copy')])).toBeNull();
    expect(chooseBaseline(now, [])).toBeNull();
  });

  it('does not take two places for one because their names are equal', () => {
    const gulou = (id: string, regionCode: string, year: number) => storedReport({ id, regionCode, regionName: '鼓楼区', regionLevel: 'county', year });
    const nanjing = gulou('nanjing', '320106', 2020);
    const found = chooseBaseline(nanjing, [gulou('xuzhou', '320302', 2019), gulou('fuzhou', '350102', 2020)]);
    expect(found?.id).toBe('fuzhou');
  });

  it('knows a place by its name where a code is missing', () => {
    expect(chooseBaseline(storedReport({ id: 'x', regionCode: null, year: 2020 }), [hengyang(2019)])?.id).toBe('hengyang-2019');
  });

  it('says nothing for a report whose place and year are unknown', () => {
    const unknown = storedReport({ id: 'x', regionCode: null, regionName: null, regionLevel: null, year: null });
    expect(chooseBaseline(unknown, [hengyang(2019), hengyang(null)])).toBeNull();
  });
});

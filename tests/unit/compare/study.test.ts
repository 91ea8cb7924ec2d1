import { describe, expect, it } from 'vitest';
import { saidIn as findingSaid, seriesOf } from '../../../lib/compare/series';
import { silentPeers, studying, type Choice } from '../../../lib/compare/study';
import { run } from '../../../lib/pausing';
import type { Contents, StoredObservation, StoredReport } from '../../../lib/records';
import { contents, observation, storedReport } from '../support/readings';

const saidIn = (reads: readonly Contents[]) => run(findingSaid(reads));
const studyOf = (said: ReturnType<typeof saidIn>, choice: Choice, most: number) => run(studying(said, choice, most));

const CITIES = [['430400', '衡阳市'], ['430300', '湘潭市'], ['430200', '株洲市']] as const;
const said = (city: number, year: number, value: number, figure: Partial<StoredObservation> = {}, given: Partial<StoredReport> = {}) => {
  const [regionCode, regionName] = CITIES[city]!;
  return contents([{ value, ...figure }], { id: `${city} ${year} ${value}`, year, regionCode, regionName, body: `${regionName}人民政府`, ...given });
};
const nothing: Choice = { series: null, group: null, places: null, year: null };
const READS = [said(0, 2018, 5), said(0, 2019, 6), said(1, 2019, 9), said(1, 2019, 90, { unit: '人' }, { id: 'people' }), said(2, 2017, 1)];
const SAID = saidIn(READS);

describe('studying', () => {
  it('shows the most frequent series, the places with the most years and the year with the most places', () => {
    const study = studyOf(SAID, nothing, 2)!;
    expect(study.allSeries.map(({ series, reports }) => [series.unit, reports])).toEqual([['件', 4], ['人', 1]]);
    expect(study.chosen.map(({ key }) => key)).toEqual(['430200', '430400']);
    expect([study.year, study.years]).toEqual([2019, [2019, 2018, 2017]]);
    expect(study.points.map(({ key, value }) => [key, value])).toEqual([['430300', 9], ['430400', 6]]);
  });

  it('follows the reader as far as what he chose is there', () => {
    const people = seriesOf(observation({ unit: '人' }), 2019)!.key;
    expect(studyOf(SAID, { ...nothing, series: people }, 8)?.points.map(({ value }) => value)).toEqual([90]);
    expect(studyOf(SAID, { ...nothing, places: ['430200', 'gone'], year: 2017 }, 8)).toMatchObject({ year: 2017, chosen: [{ key: '430200' }] });
    expect(studyOf(SAID, { series: 'gone', group: 'gone', places: ['gone'], year: 1999 }, 1)).toMatchObject({ year: 2019, chosen: [{ key: '430400' }] });
  });

  it('is none where nothing can be lined up', () => {
    expect(studyOf(saidIn([said(0, 2019, 5, { period: '2020' })]), nothing, 8)).toBeNull();
    expect(studyOf(saidIn([said(0, 2019, 5, {}, { bodyKind: null })]), nothing, 8)).toBeNull();
  });
});

describe('silentPeers', () => {
  it('names bodies of the group with a report of the year and no value, each once', () => {
    const study = studyOf(SAID, nothing, 8)!;
    const [regionCode, regionName] = CITIES[2];
    const other = (given: Partial<StoredReport>) => storedReport({ regionCode, regionName, body: `${regionName}人民政府`, year: 2019, ...given });
    const reports = [...READS.map(({ report }) => report), other({ id: 'a' }), other({ id: 'b' }), other({ id: 'c', year: 2018 }), other({ id: 'd', regionLevel: 'county' })];
    expect(silentPeers(reports, study).map((report) => report.regionName)).toEqual(['株洲市']);
  });
});

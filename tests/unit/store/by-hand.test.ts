import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseBaseline } from '../../../lib/compare';
import type { ReportFacts } from '../../../lib/model';
import { addSamples, allContents, allReports, contentsOf, findReport, pageKey, removeReport, restoreReport, revisionsOf, saveReading, setByHand, type Place } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading, sample } from '../support/readings';

const URL_A = 'http://www.hengyang.gov.cn/a.html';
const ID = pageKey(URL_A);
const [first, later] = [new Date('2026-11-20T08:00:00Z'), new Date('2026-11-21T08:00:00Z')];
const MIYUN: Place = { regionName: '密云县', regionCode: '110228', regionCodeNow: '110118', regionLevel: 'county' };
const UNKNOWN: Partial<ReportFacts> = { regionName: null, regionCode: null, regionCodeNow: null, regionLevel: null, body: null, bodyKind: null, year: null };

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('place and year set by hand', () => {
  it('stand for what was not known, with the reader named as where they come from', async () => {
    await saveReading(URL_A, reading([{ period: 'XXXX' }, { period: '2013/..' }], [], UNKNOWN), first);
    expect(await setByHand(ID, { region: MIYUN, year: 2014 })).toBe(true);
    const found = await contentsOf(ID);
    expect(found?.report).toMatchObject({ ...MIYUN, body: '密云县人民政府', bodyKind: 'government', year: 2014, origins: { region: 'reader', body: 'reader', year: 'reader' } });
    expect(found?.observations.map(({ period }) => period)).toEqual(['2014', '2013/..']);
    expect(await findReport(ID)).toEqual(found?.report);
    expect(await allReports()).toMatchObject([{ ...found?.report, corrections: 0 }]);
    expect(await allContents()).toEqual([found]);
  });

  it('take the place of what was read, and the figures of the year that was read go with it', async () => {
    await saveReading(URL_A, reading([{}, { period: '2018' }]), first);
    await setByHand(ID, { year: 2020 });
    expect((await contentsOf(ID))?.observations.map(({ period }) => period)).toEqual(['2020', '2018']);
    expect(await findReport(ID)).toMatchObject({ year: 2020, regionName: '衡阳市', body: '衡阳市人民政府' });
  });

  it('leave a department its name', async () => {
    await saveReading(URL_A, reading([{}], [], { body: '市司法局', bodyKind: 'department' }), first);
    await setByHand(ID, { region: MIYUN });
    expect(await findReport(ID)).toMatchObject({ regionName: '密云县', body: '市司法局', bodyKind: 'department' });
  });

  it('can be taken back', async () => {
    await saveReading(URL_A, reading(), first);
    const before = await contentsOf(ID);
    await setByHand(ID, { region: MIYUN, year: 2014 });
    await setByHand(ID, {});
    expect(await contentsOf(ID)).toEqual(before);
  });

  it('outlive another reading, a changed page, and the removal of the report taken back', async () => {
    await saveReading(URL_A, reading(), first);
    await setByHand(ID, { region: MIYUN, year: 2014 });
    await saveReading(URL_A, reading(), later);
    expect(await findReport(ID)).toMatchObject({ year: 2014, regionName: '密云县' });
    expect(await saveReading(URL_A, reading([{ quote: '35件', value: 35 }]), later)).toMatchObject({ status: 'changed' });
    expect(await contentsOf(ID)).toMatchObject({ report: { year: 2014, regionName: '密云县' }, observations: [{ value: 35, period: '2014' }] });
    expect(await revisionsOf(ID)).toMatchObject([{ report: { year: 2019 }, observations: [{ period: '2019' }] }]);
    const removed = await removeReport(ID);
    await saveReading(URL_A, reading(), later);
    await restoreReport(removed);
    expect(await findReport(ID)).toMatchObject({ year: 2014, regionName: '密云县' });
  });

  it('go from a sample to the real page, and stay when the samples are loaded anew', async () => {
    const url = 'http://www.hengyang.gov.cn/s.html';
    await addSamples([sample('s', url)]);
    await setByHand(pageKey(url), { year: 2016 });
    await addSamples([sample('s', url)]);
    expect(await findReport(pageKey(url))).toMatchObject({ sample: true, year: 2016 });
    await saveReading(url, reading(), later);
    expect(await findReport(pageKey(url))).toMatchObject({ sample: false, year: 2016 });
  });

  it('lead the comparison', async () => {
    await saveReading(URL_A, reading([{}], [], UNKNOWN), first);
    await saveReading('http://www.bjmy.gov.cn/2013.html', reading([{}], [], { ...MIYUN, body: '密云县人民政府', year: 2013 }), first);
    await setByHand(ID, { region: MIYUN, year: 2014 });
    const [report, others] = [(await findReport(ID))!, (await allReports()).filter(({ id }) => id !== ID)];
    expect(chooseBaseline(report, others)?.year).toBe(2013);
  });

  it('are not kept for a page never read', async () => {
    expect(await setByHand('www.x.gov.cn/', { year: 2014 })).toBe(false);
  });

  it('are forgotten where another version wrote what they cannot be', async () => {
    await saveReading(URL_A, reading(), first);
    await database().reports.update(ID, { byHand: { year: '2014', region: 7 } } as never);
    expect(await findReport(ID)).toMatchObject({ year: 2019, regionName: '衡阳市', byHand: {} });
    await database().reports.update(ID, { byHand: null } as never);
    expect(await findReport(ID)).toMatchObject({ byHand: {} });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { allContents, contentsAt, pageKey, revisionsOf, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading } from '../support/readings';

const URL_A = 'http://www.hengyang.gov.cn/fzzf/ndbg.html';
const URL_B = 'http://m.hengyang.gov.cn/fzzf/ndbg.html';
const id = pageKey(URL_A);
const values = (numbers: readonly number[]) => numbers.map((value) => ({ value, quote: `${value}件` }));
const of2022 = () => reading(values([11, 12, 13, 14, 15, 16]), [], { title: '衡阳市2022年度法治政府建设情况报告', year: 2022 });
const of2023 = () => reading(values([21, 22]), [], { title: '衡阳市2023年度法治政府建设情况报告', year: 2023 });
const ofZhuzhou = () => reading(values([11, 12, 13, 14, 15, 16]), [], {
  title: '株洲市2022年度法治政府建设情况报告', year: 2022, regionName: '株洲市', regionCode: '430200', body: '株洲市人民政府',
});
const save = (url: string, read: ReturnType<typeof reading>) => saveReading(url, read, new Date());
const kept = async () => (await allContents()).map(({ report }) => `${report.regionName} ${report.year} ${report.figures}`).sort();

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('an address that shows reports in turns', () => {
  it('keeps each of them, and finds the one it shows', async () => {
    await save(URL_A, of2022());
    expect(await save(URL_A, of2023())).toMatchObject({ ok: true, status: 'new', reportId: id, figures: 2 });
    expect((await contentsAt(id, id))?.contents.report.year).toBe(2023);
    expect(await kept()).toEqual(['衡阳市 2022 6', '衡阳市 2023 2']);
  });

  it('gives a report its place back, and never doubles one', async () => {
    await save(URL_A, of2022());
    for (const again of [of2023(), of2022(), ofZhuzhou(), of2022(), of2023()]) await save(URL_A, again);
    expect((await contentsAt(id, id))?.contents.observations.map(({ value }) => value)).toEqual([21, 22]);
    expect(await kept()).toEqual(['株洲市 2022 6', '衡阳市 2022 6', '衡阳市 2023 2']);
    expect(await revisionsOf(id)).toEqual([]);
  });

  it('takes a changed title or a lost paragraph for the same report', async () => {
    await save(URL_A, of2022());
    await save(URL_A, reading(values([11, 12]), [], { title: '关于2022年度法治政府建设情况的报告', year: 2022 }));
    expect(await kept()).toEqual(['衡阳市 2022 6']);
  });

  it('is no twin any more once it tells another place or year', async () => {
    await save(URL_A, of2022());
    expect(await save(URL_B, of2022())).toMatchObject({ reportId: id });
    expect(await save(URL_B, ofZhuzhou())).toMatchObject({ status: 'new', reportId: pageKey(URL_B) });
    expect(await save(URL_B, of2023())).toMatchObject({ status: 'new', reportId: pageKey(URL_B) });
    expect(await kept()).toEqual(['株洲市 2022 6', '衡阳市 2022 6', '衡阳市 2023 2']);
  });
});

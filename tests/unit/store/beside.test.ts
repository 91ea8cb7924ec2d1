import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportFacts } from '../../../lib/model';
import { besideAt, saveReading, standingAt } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading } from '../support/readings';

const OWN = 'http://www.hengyang.gov.cn/2019.html';
const save = (url: string, value: number, facts: Partial<ReportFacts> = {}) =>
  saveReading(url, reading([{ value, quote: `${value}件`, period: String(facts.year ?? 2019) }], [], { title: url, ...facts }), new Date(2026, 10, 1));
const elsewhere = (n: number): Partial<ReportFacts> => ({ regionName: `${n}市`, regionCode: String(430_000 + n), regionCodeNow: null, body: `${n}市人民政府` });

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('besideAt', () => {
  it('sets the page’s report beside the year before', async () => {
    await save(OWN, 54);
    expect(await besideAt(OWN)).toBeNull();
    await save('http://www.hengyang.gov.cn/2018.html', 51, { year: 2018 });
    expect(await besideAt(`${OWN}#top`)).toMatchObject({ ofOneBody: true, report: { year: 2018 }, figures: [{ quote: '54件', difference: 3 }] });
  });

  it('knows nothing of a page that was not kept', async () => {
    expect(await besideAt('http://www.hengyang.gov.cn/other.html')).toBeNull();
    expect(await standingAt('http://www.hengyang.gov.cn/other.html', 0)).toBeNull();
  });
});

describe('standingAt', () => {
  it('ranks a figure among the reports of its level and year', async () => {
    await save(OWN, 54);
    await save('http://www.a.gov.cn/1.html', 80, elsewhere(1));
    await save('http://www.b.gov.cn/2.html', 20, elsewhere(2));
    await save('http://www.c.gov.cn/3.html', 99, { ...elsewhere(3), year: 2018 });
    expect(await standingAt(OWN, 0)).toMatchObject({ rank: 2, of: 3 });
    expect(await standingAt(OWN, 1)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { madeOnce, run } from '../../../lib/pausing';
import type { ListedReport } from '../../../lib/records';
import { factsTexts, findingByFacts, findingReports, foldedTexts } from '../../../lib/view/found';
import { NO_FILTER, type ReportFilter } from '../../../lib/view/report-filter';
import { reportSorter, type Sort } from '../../../lib/view/report-order';
import { report } from './records';

const t = translator('zh-CN');
const reports: ListedReport[] = [
  { ...report({ id: 'a', year: 2019 }), corrections: 0 },
  { ...report({ id: 'b', year: 2021, regionName: '罗山县', differs: 1 }), corrections: 0 },
  { ...report({ id: 'c', year: 2020 }), corrections: 0 },
];
const TEXTS = new Map([['a', '收到ＡＢＣ申请'], ['b', '审结案件'], ['c', '调解纠纷\n收到ABC案件']]);

const found = (filter: Partial<ReportFilter>, sort: Sort = { key: 'year', direction: 1 }, texts: ReadonlyMap<string, string> = TEXTS) => {
  const sorted = madeOnce(() => reportSorter(reports, 'zh-CN')(sort));
  return run(findingReports({ sorted, facts: factsTexts(reports, t), texts, folded: foldedTexts(texts) }, { ...NO_FILTER, ...filter }, 'zh-CN'));
};
const idsOf = (all: ReturnType<typeof found>): string => all.map(({ report: { id } }) => id).join('');

describe('the reports found', () => {
  it('are all where nothing is asked for, in the order wanted', () => {
    expect(idsOf(found({}))).toBe('acb');
    expect(idsOf(found({}, { key: 'year', direction: -1 }))).toBe('bca');
  });

  it('are those that pass the filter and have the words, and say what they were found by as it stands', () => {
    expect(idsOf(found({ differs: true }))).toBe('b');
    expect(found({ query: 'abc' }).map(({ report: { id }, hit }) => [id, hit])).toEqual([['a', { first: '收到ＡＢＣ申请', count: 1 }], ['c', { first: '收到ABC案件', count: 1 }]]);
    expect(found({ query: '罗山', year: '2021' }).map(({ hit }) => hit)).toEqual([null]);
    expect(found({ query: 'abc', year: '2021' })).toEqual([]);
  });

  it('are found by their own facts alone, with pauses, where figures are not meant', () => {
    const many = Array.from({ length: 1_000 }, (_, at): ListedReport => ({ ...report({ id: `r${at}`, title: `甲市第${at}号` }), corrections: 0 }));
    const among = { sorted: madeOnce(function* () {
      return many;
    }), facts: factsTexts(many, t) };
    expect(run(findingByFacts(among, ''))).toBe(many);
    expect(run(findingByFacts(among, '第99 甲市')).map(({ id }) => id)).toEqual(['r99', ...Array.from({ length: 10 }, (_, at) => `r${990 + at}`)]);
    expect([...findingByFacts({ ...among, facts: factsTexts(many, t) }, '甲')].length).toBeGreaterThan(200);
  });

  it('are found by their own facts while the figures are not at hand', () => {
    expect(idsOf(found({ query: '罗山' }, undefined, new Map()))).toBe('b');
    expect(found({ query: 'abc' }, undefined, new Map())).toEqual([]);
  });
});

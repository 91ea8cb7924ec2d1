import { describe, expect, it } from 'vitest';
import { indicators } from '../../../lib/catalogue';
import { translator } from '../../../lib/i18n';
import { factsText, findIn, foldForSearch, hitsInWords, searchReports, wordsOf } from '../../../lib/view/report-search';
import { report } from './records';

const t = translator('zh-CN');
const facts = factsText(report({ documentNumber: '衡政发〔2020〕3号' }), t);
const known = indicators.find(({ id }) => id.includes('reconsideration'))!;
const TEXT = ['收到行政复议申请', known.id, '审结行政诉讼案件', '培训 ＡＢＣ'].join('\n');
const find = (query: string) => findIn(wordsOf(query), facts, foldForSearch(TEXT));

describe('a search among reports', () => {
  it.each(['', '衡阳', '年度报告 ２０１９', '司法局', '〔2020〕3号'])('finds by the facts of a report: %s', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('finds by the labels of its figures, in any width', () => {
    expect(find('行政诉讼')).toEqual([2]);
    expect(find('abc')).toEqual([3]);
  });

  it('finds by the names of their indicators in both languages', () => {
    expect(find(known.zh)).toContain(1);
    expect(find(known.en.split(' ')[0]!)).toContain(1);
  });

  it('wants what the facts lack in one figure, and the rest in the facts', () => {
    expect(find('衡阳 行政诉讼 案件')).toEqual([2]);
    expect(find('行政诉讼 培训')).toBeNull();
    expect(find('罗山 行政诉讼')).toBeNull();
    expect(find('没有这个')).toBeNull();
  });

  it('leaves the reports whose own facts have every word', () => {
    const reports = [report({ id: 'a' }), report({ id: 'b', regionName: '罗山县', kind: 'work-summary' }), report({ id: 'c', regionName: null, body: null, year: null })];
    const found = (query: string) => searchReports(reports, query, t).map(({ id }) => id).join('');
    expect(['', '罗山', '衡阳 2019', '年度报告 ２０１９', '没有'].map(found)).toEqual(['abc', 'b', 'ab', 'abc', '']);
  });

  it('says what it found by: a label, or else the name of an indicator', () => {
    expect(hitsInWords(TEXT, [0, 1, 2], 'zh-CN')).toEqual({ first: '收到行政复议申请', count: 2 });
    expect(hitsInWords(TEXT, [1], 'zh-CN')).toEqual({ first: known.zh, count: 1 });
    expect(hitsInWords(TEXT, [1], 'en')).toEqual({ first: known.en, count: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { besideOf } from '../../../lib/compare/beside';
import { translator } from '../../../lib/i18n';
import type { Gap } from '../../../lib/model';
import { besideName, changeInWords } from '../../../lib/view/change';
import { citationOf, sentenceAround } from '../../../lib/view/citation';
import { gapSentence } from '../../../lib/view/gaps';
import { spokenFigure } from '../../../lib/view/spoken';
import { stripPlaces } from '../../../lib/view/standing';
import { contents, observation, reading } from '../support/readings';

const [zh, en] = [translator('zh-CN'), translator('en')];
const now = contents([{ value: 54, quote: '54件', period: '2020', label: '审结行政复议' }], { id: 'a', year: 2020 });
const figure = now.observations[0]!;
const to = (value: number, year = 2019, report = {}) => besideOf(now, contents([{ value, quote: `${value}件`, period: String(year) }], { id: 'b', year, ...report }), 0);
const elsewhere = { regionName: '湘潭市', regionCode: '430300', body: '湘潭市人民政府' };

describe('besideName', () => {
  it('calls the year before so, other years by their number, other places by name', () => {
    expect(besideName(to(51), zh)).toBe('上年');
    expect(besideName(to(51, 2017), zh)).toBe('2017 年');
    expect(besideName(to(51, 2020, elsewhere), zh)).toBe('湘潭市 2020');
  });
});

describe('changeInWords', () => {
  it('gives difference and percentage, or that nothing changed', () => {
    expect(changeInWords(to(51).figures[0]!, true, 'zh-CN', zh)).toBe('+3\u202f件（+5.9%）');
    expect(changeInWords(to(54).figures[0]!, true, 'zh-CN', zh)).toBe('持平');
    expect(changeInWords(to(51).figures[0]!, false, 'zh-CN', zh)).toBe('相差 +3\u202f件（+5.9%）');
    expect(changeInWords(to(54).figures[0]!, false, 'en', en)).toBe('the same');
    expect(changeInWords({ ...to(51).figures[0]!, difference: null }, true, 'zh-CN', zh)).toBeNull();
  });
});

describe('spokenFigure', () => {
  it('says name, value, period and change, and no more', () => {
    expect(spokenFigure(figure, 0, to(51), 'zh-CN', zh)).toBe('审结行政复议 54\u202f件，2020年，与上年相比 +3\u202f件');
    expect(spokenFigure(figure, 0, to(54), 'en', en)).toBe('Reconsideration: applications received 54\u202f件, 2020, same as the year before');
    expect(spokenFigure(figure, 0, to(51, 2020, elsewhere), 'zh-CN', zh)).toBe('审结行政复议 54\u202f件，2020年，与湘潭市 2020 相差 +3\u202f件');
    expect(spokenFigure(figure, 0, null, 'zh-CN', zh)).toBe('审结行政复议 54\u202f件，2020年');
  });
});

describe('citationOf', () => {
  it('names reporter, year and title, quotes the sentence and gives the address', () => {
    const read = reading([{ value: 34, quote: '34件' }]);
    expect(citationOf(read, read.observations[0]!, 'http://x.gov.cn/a', 'zh-CN', zh)).toBe(
      '衡阳市，2019年度，《甲市2019年法治政府建设情况报告》\n“甲市当年的数字是：34件，由市司法局统计。”\nhttp://x.gov.cn/a',
    );
  });

  it('leaves out what is not known', () => {
    const read = reading([{}], [], { title: null, year: null, regionName: null, body: null });
    expect(citationOf(read, read.observations[0]!, '', 'en', en)).toBe('“甲市当年的数字是：34件，由市司法局统计。”');
  });

  it('cuts a long sentence', () => {
    const text = `${'长'.repeat(300)}34件${'长'.repeat(300)}`;
    expect(sentenceAround(text, { start: 300, end: 303 })).toMatch(/^…长{120}34件长{120}…$/);
  });
});

describe('gapSentence', () => {
  const figures = [observation({ value: 115 }), observation({ value: 81 }), observation({ value: 92.5, unit: '%' })];
  const gap = (given: Partial<Gap>): string | null => gapSentence({ kind: 'sum', total: 0, parts: [1], stated: 115, computed: 81, ...given }, figures, 'zh-CN', zh);

  it('says what is left over or too much, and accuses no one', () => {
    expect(gap({})).toBe('所列各项合计 81，总数为 115，其余 34 未列出，未必有误。');
    expect(gap({ computed: 120 })).toBe('所列各项合计 120，多于总数 115。各项可能有交叉，未必有误。');
    expect(gap({ kind: 'ratio', total: 2, parts: [1, 0], stated: 92.5, computed: 70.4347 })).toBe('算得 70.43%，原文写 92.5%。所依据的可能是别的数，未必有误。');
  });

  it('is nothing where a figure is not there', () => {
    expect(gap({ parts: [9] })).toBeNull();
  });
});

describe('stripPlaces', () => {
  const peers = (...values: number[]) => ({ peers: values.map((value) => ({ whose: figure as never, value, qualifier: null, own: false })) });
  it('runs from the least to the greatest', () => {
    expect(stripPlaces(peers(30, 20, 10))).toEqual([1, 0.5, 0]);
    expect(stripPlaces(peers(5, 5))).toEqual([0.5, 0.5]);
  });
});

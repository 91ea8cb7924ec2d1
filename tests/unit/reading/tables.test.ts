import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/model';
import { readPage } from '../../../lib/reading';
import { spanOf, type FlatText } from '../../../lib/text';
import { fixture } from '../page/pages';

let reading: Reading;
let flat: FlatText;
beforeAll(() => {
  ({ reading, flat } = readPage(fixture('report-tables'))!);
});

const found = (label: string) => reading.observations.filter((o) => o.label === label).map((o) => [o.quote, o.value, o.unit, o.period]);

describe('a page with tables', () => {
  it('is read with the heads of merged cells, the units of captions and the years of columns', () => {
    expect(found('交通运输·行政处罚·一般程序')).toEqual([['214', 214, '件', '2022']]);
    expect(found('市场监管·行政处罚·罚没金额')).toEqual([['143.05', 1430500, '元', '2022']]);
    expect(found('市场监管·行政检查·检查次数')).toEqual([['４２８０', 4280, '次', '2022']]);
    expect(found('农业农村·行政处罚·简易程序')).toEqual([]);
    expect(found('合计·行政处罚·简易程序')).toEqual([['1,088', 1088, '件', '2022']]);
    expect(found('行政复议·受理')).toEqual([['51', 51, '件', '2021'], ['66', 66, '件', '2022']]);
    expect(found('行政应诉·负责人出庭应诉率')).toEqual([['93.1', 93.1, '%', '2021'], ['95.8', 95.8, '%', '2022']]);
  });

  it('names the indicators of cells', () => {
    const of = (quote: string) => reading.observations.find((o) => o.quote === quote)?.indicator;
    expect(['73', '66', '95.8', '3150'].map(of)).toEqual(['reconsideration.applications.received', 'reconsideration.accepted', 'litigation.appearance-rate', 'enforcement.inspections']);
  });

  it('reads the prose around them as ever', () => {
    expect(reading.observations.filter(({ quote }) => /[期次场份]$/.test(quote)).map(({ quote }) => quote)).toEqual(['12期', '2160人次', '236场', '7.1万份', '6次']);
  });

  it('checks the columns that are complete, and accuses no one', () => {
    const sums = reading.checks.filter(({ kind }) => kind === 'sum');
    expect(sums.map(({ total, verdict }) => [reading.observations[total]!.quote, verdict])).toEqual([['421', 'holds'], ['248.65', 'holds'], ['8070', 'holds']]);
    expect(reading.checks.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  it('keeps every figure where the page has it', () => {
    for (const { start, end, quote } of reading.observations) {
      const span = spanOf(flat, start, end)!;
      if (span.startNode === span.endNode) expect(span.startNode.data.slice(span.startOffset, span.endOffset)).toBe(quote);
      else expect([span.startNode.data.slice(span.startOffset), span.endNode.data.slice(0, span.endOffset)].join('')).toBe(quote);
    }
  });
});

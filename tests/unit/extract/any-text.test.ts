import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../lib/checks';
import { extract, type ReportContext } from '../../../lib/extract';

const report: ReportContext = { year: 2023, kind: 'annual-report', publishedAt: '2024-03-20', regionName: '某县', level: 'county', body: null, bodyKind: null };

/** Pieces that the reader's rules look for, to be put together as no writer would. */
const PIECES = [
  '1', '20', '2019年', '0.5', '1,234', '000000000000', '三', '十', '百', '万', '亿', '〇', '二〇二一', '第', '号', '届', '级', '强', '是', '其', '其中', '前', '近', '数', '几', '上百', '余', '多', '左右', '以上', '至', '由', '增至',
  '百分之', '分之', '点', '成', '倍', '半', '%', '‰', '件', '个', '名', '元', '分', '年', '月', '日', '时', '年来', '人(次)', '件(次)', '个工作日', '(', ')', '（', '）', '[', '〔', '《', '》', '“', '”', '‘', '「',
  '\n', '\t', ' ', '\u3000', '.', ',', '，', '、', '。', '；', '：', ':', '-', '—', '+', '×', 'x', 'A', 'PM', '1:3', '12345', '电话：', '浏览量：', '附件', '问题', '三项制度', '双随机、一公开', '统一', '率', '同比增长', '上年', '截至2020年底', '全市', '市政府', '行政复议', '分别为', '\uD800', '\u202E', '①',
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives figures in order, each as it stands, and checks of figures that there are', () => {
    fc.assert(fc.property(anyText, (text) => {
      const extraction = extract(text, report);
      let free = 0;
      for (const { start, end, quote, value, partOf } of extraction.observations) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(quote).toBe(text.slice(start, end));
        expect(Number.isFinite(value)).toBe(true);
        expect(partOf === null || extraction.observations[partOf] !== undefined).toBe(true);
        free = end;
      }
      for (const { total, parts } of checksOf(extraction)) for (const one of [total, ...parts]) expect(extraction.observations[one]).toBeDefined();
    }), { numRuns: 200 });
  });

  it('comes to an end where a unit closes a bracket and another opens', () => {
    expect(extract('轮训执法人员30人(次)(含参加市里集中轮训的业务骨干)。', report).observations.map((o) => o.quote)).toEqual(['30人(次)']);
  });
});

describe('words that can be taken apart in more than one way', () => {
  // Each of these doubled the ways tried: at sixty no reading came to an end.
  it.each(['均在', '共有', '达到了', '由上年', '幅达', '率达为', '由原来的的'])('%s sixty times before a figure are read', (words) => {
    for (const after of ['乙在', '乙率', '乙的', '']) {
      const text = `全年同比增长${words.repeat(60)}${after}5%。`;
      expect(extract(text, report).observations.map((o) => o.quote)).toEqual(['5%']);
    }
  });
});

describe('ten thousand characters of one kind', () => {
  const KINDS = [
    '1', '一', ' ', '\t', '\n', 'A-', '(', '《', '“', '第', '1,', '1:', '1件', '1件、', '1\t2\n', '(1件', '其中1件,', '分别为1件、', '增长1%,', '由2件增至1件,', '上年1件', '2020年', '市政府1件', '人(次)(', '三分之', '行政复议', '\uD800',
  ];
  it.each(KINDS)('of %j are read', (kind) => {
    const text = kind.repeat(10_000 / kind.length);
    for (const { start, end, quote } of extract(text, report).observations) expect(quote).toBe(text.slice(start, end));
  });
});

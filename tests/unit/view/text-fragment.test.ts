import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../lib/corrections/anchor';
import { figureAddress } from '../../../lib/view/text-fragment';

const PAGE = 'http://www.example.gov.cn/1.html';
const TEXT = '关于2022年工作的报告\n全年收到行政复议申请1264件，受理1187件，审结1090件；行政机关负责人出庭应诉176件，出庭率97.2%。\n科目\t收入\t2.35万元\t支出\t12-1件\n　　没有标点也没有别的任何记号只有一个很长很长的句子一直写下去说的是办理了78件一直写下去直到这一段结束为止都没有标点也没有别的任何记号还要再写上几个字';

/** The parts of the directive for a figure as it stands in the text, decoded. */
const directive = (quote: string, text = TEXT): string[] => {
  const start = text.indexOf(quote);
  const address = figureAddress(PAGE, { quote, ...contextOf(text, { start, end: start + quote.length }) });
  return (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
};

describe('the address of a figure in its page', () => {
  it('tells what stands around it in its block, from word to word', () => {
    expect(directive('1264件')).toEqual(['全年收到行政复议申请-', '1264件', '-，受理1187件，审结1090件；行政机关负责人出庭应诉176']);
    expect(directive('1090件')).toEqual(['全年收到行政复议申请1264件，受理1187件，审结-', '1090件', '-；行政机关负责人出庭应诉176件，出庭率97.2%。']);
    expect(directive('97.2%')[0]).toBe('件，审结1090件；行政机关负责人出庭应诉176件，出庭率-');
  });

  it('goes from cell to cell, and writes a hyphen so that it ends nothing', () => {
    expect(directive('2.35万元')).toEqual(['收入-', '2.35万元', '-支出']);
    const start = TEXT.indexOf('12-1件');
    expect(figureAddress(PAGE, { quote: '12-1件', ...contextOf(TEXT, { start, end: start + 5 }) })).toContain(',12%2D1');
  });

  it('is the page alone where the figure could stand anywhere', () => {
    expect(figureAddress(PAGE, { quote: '78件', prefix: '', suffix: '' })).toBe(PAGE);
    expect(directive('78件')).toEqual(['']);
  });

  it('is the page alone where the page holds half a character, which no address can', () => {
    expect(figureAddress(PAGE, { quote: '78件', prefix: '\uD83D受理', suffix: '。' })).toBe(PAGE);
    expect(figureAddress(PAGE, { quote: '78件', prefix: '\u{1F600}受理', suffix: '。' })).toContain(':~:text=');
  });

  it('keeps what the page address says already, but for words to look for', () => {
    const placed = { quote: '8件', prefix: '共', suffix: '。' };
    expect(figureAddress(`${PAGE}?a=1&b=2#part`, placed)).toBe(`${PAGE}?a=1&b=2#part:~:text=%E5%85%B1-,8%E4%BB%B6,-%E3%80%82`);
    expect(figureAddress(`${PAGE}#:~:text=old`, placed)).toMatch(/html#:~:text=%E5%85%B1-/);
  });

  it('is one address whatever stands on the page', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(fc.property(word, word, word, (quote, prefix, suffix) => {
      const address = figureAddress(PAGE, { quote, prefix, suffix });
      const [, found] = address.split('#:~:text=');
      if (found === undefined) expect(address).toBe(PAGE);
      else expect(found).toMatch(/^([^,&#\s-]+-,)?[^,&#\s-]+(,-[^,&#\s-]+)?$/);
    }));
  });
});

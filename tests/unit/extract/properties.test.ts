import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNonFigures } from '../../../lib/extract/figures/masks';
import { findQuantities } from '../../../lib/extract/figures/quantities';
import { fold } from '../../../lib/text';
import { inChinese, inContractForms } from '../support/numerals';

const read = (text: string) => {
  const folded = fold(text);
  return findQuantities(folded, maskNonFigures(folded)).map((q) => ({ quote: text.slice(q.start, q.end), ...q }));
};

const fullWidth = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Every way a report writes a whole number. */
const STYLES: Readonly<Record<string, (n: number) => string>> = {
  plain: String,
  separated: (n) => n.toLocaleString('en-US'),
  spaced: (n) => n.toLocaleString('en-US').replaceAll(',', '\u2009'),
  'full-width': (n) => fullWidth(n.toLocaleString('en-US')),
  myriads: (n) => `${n / 10000}万`,
  compound: (n) => (n > 1e4 && n % 1e4 >= 1000 ? `${Math.floor(n / 1e4)}万${n % 1e4}` : String(n)),
  Chinese: inChinese,
  contract: (n) => (n < 20 ? String(n) : inContractForms(n)),
};

const numbers = fc.oneof(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 99_999_999 }));
const measure = fc.constantFrom('件', '人次', '个', '家', '份', '条', '元', '公里');
const space = fc.constantFrom('', ' ', '\u00A0', '\u3000', '\u2009');

describe('a number', () => {
  it.each(Object.keys(STYLES))('written in the style %s reads back, with its span exact', (style) => {
    fc.assert(fc.property(numbers, measure, space, (n, unit, gap) => {
      const quote = `${STYLES[style]!(n)}${gap}${unit}`;
      expect(read(`全年办理${quote}。`)).toMatchObject([{ quote, value: n, unit }]);
    }));
  });

  it('with a bound keeps number and unit', () => {
    const bounds = fc.constantFrom(['约', '', 'about'], ['超过', '', 'over'], ['近', '', 'nearly'], ['不少于', '', 'atLeast'], ['不超过', '', 'atMost'], ['', '以上', 'atLeast'], ['', '左右', 'about']);
    fc.assert(fc.property(numbers, measure, bounds, (n, unit, [before, after, qualifier]) => {
      const quote = `${before}${n}${unit}${after}`;
      expect(read(`全年办理${quote}。`)).toMatchObject([{ quote, value: n, unit, qualifier }]);
    }));
  });
});

/** Pieces of report prose that meet in every order. */
const piece = fc.oneof(
  fc.constantFrom('受理', '审结', '占', '由', '降至', '至', '—', '的', '，', '。', '、', '（', '）', '《', '》', '第', '共', '约', '超', '近', '余', '多', '万', '亿', '百', '件', '人', '个工作日', '%', '‰', '倍', '分之', '一', '两', '三成', '十', ':', '/', '.', ',', '-', '\n', '\t', ' '),
  fc.integer({ min: 0, max: 99999 }).map(String),
);
const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  it('full-width forms change neither values nor offsets', () => {
    fc.assert(fc.property(prose, (text) => {
      const plain = findQuantities(fold(text), maskNonFigures(fold(text)));
      expect(read(fullWidth(text)).map(({ start, end, value, unit, qualifier }) => ({ start, end, value, unit, qualifier })))
        .toEqual(plain.map(({ start, end, value, unit, qualifier }) => ({ start, end, value, unit, qualifier })));
    }), { numRuns: 500 });
  });

  it('spans lie within it, in order and apart, and values are finite', () => {
    fc.assert(fc.property(prose, (text) => {
      let free = 0;
      for (const { start, end, value, step } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value) && Number.isFinite(step)).toBe(true);
        free = end;
      }
    }), { numRuns: 500 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../components/charts/text-width';
import { measuringColumns } from '../../../components/matrix/column-widths';
import { translator } from '../../../lib/i18n';
import { run } from '../../../lib/pausing';
import { writingMatrix } from '../../../lib/view/matrix-words';
import { contents } from '../support/readings';

const RECEIVED = 'reconsideration.applications.received';
const figure = fc.record({
  indicator: fc.constantFrom(RECEIVED, 'reconsideration.accepted'), value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true })), unit: fc.constantFrom('件', '%', '万元', null),
  qualifier: fc.constantFrom('over' as const, 'atLeast' as const, null), trend: fc.constantFrom('up' as const, null), label: fc.constant('收到行政复议申请'),
});
const reports = fc.array(fc.array(figure, { maxLength: 8 }).chain((figures) => fc.uuid().map((id) => contents(figures, { id, year: 2019 }))), { maxLength: 5 });

describe('the columns of the matrix', () => {
  it('are wide enough for the widest that stands in them, whichever rows are drawn, and for as much of their name as is shown', () => {
    fc.assert(fc.property(reports, fc.constantFrom('zh-CN' as const, 'en' as const), (read, locale) => {
      const { rows } = run(writingMatrix(read, locale, translator(locale)));
      const names = read.map((_, n) => '衡阳市蒸湘区'.repeat(n));
      const widths = run(measuringColumns(names, rows));
      expect(widths).toHaveLength(read.length);
      widths.forEach((width, column) => {
        expect(width).toBeGreaterThanOrEqual(Math.min(132, textWidth(names[column]!, 13)));
        for (const { written, cells } of rows) {
          expect(written[column] === null).toBe(cells[column] === null);
          if (written[column]) expect(width).toBeGreaterThan(textWidth(written[column].said, 13));
        }
      });
    }));
  });

  it('hold their values in the widest of the fonts, with sign, bound and unit', () => {
    // Of DejaVu Sans, in thousandths of its size, as a browser measures it.
    const set: Record<string, number> = { ',': 318, '.': 318, ' ': 318, '\u202f': 200, '\u2212': 838, '+': 838, '%': 950, '‰': 1342, o: 612, v: 592, e: 615, r: 411, u: 634, p: 635, d: 635, w: 818, n: 634, b: 635 };
    const wide = (text: string, size: number) => ([...text].reduce((sum, character) => sum + (set[character] ?? (/\d/.test(character) ? 636 : 1000)), 0) * size) / 1000;
    for (const said of ['5,136,000', '\u22125,136,000', 'over 5,136,000\u202f件', '92.56%', '5,136.25‰', 'up 123.456%', 'down 12.3%', '1,234.5678bn']) {
      for (const others of [0, 1, 12, 345]) {
        const [width] = run(measuringColumns([''], [{ written: [{ said, doubted: false }], cells: [{ others: Array(others) } as never] }]));
        const button = others === 0 ? 0 : 6 + Math.max(26, 12 + wide(`+${others}`, 11));
        expect(width).toBeGreaterThanOrEqual(24 + wide(said, 13) + button);
      }
    }
  });

  it('give room for the sign of doubt and for the way to other figures', () => {
    const one = { said: '1,264', doubted: false };
    const cell = (others: number) => ({ others: Array(others) }) as never;
    const [plain, doubted, more, many] = [[one, 0], [{ ...one, doubted: true }, 0], [one, 1], [one, 12]].map(([written, others]) =>
      run(measuringColumns([''], [{ written: [{ ...(written as typeof one), said: '1'.repeat(20) }], cells: [cell(others as number)] }]))[0]!);
    expect(doubted).toBeGreaterThan(plain!);
    expect(more).toBeGreaterThan(doubted!);
    expect(many).toBeGreaterThan(more!);
  });
});

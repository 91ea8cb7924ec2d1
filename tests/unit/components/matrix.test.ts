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

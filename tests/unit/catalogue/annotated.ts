import { expect, it } from 'vitest';
import { extract, type ReportContext } from '../../../lib/extract';

/** A county's yearly report. */
export const countyReport: ReportContext = { year: 2023, kind: 'annual-report', publishedAt: '2024-03-20', regionName: '某县', level: 'county', body: null, bodyKind: null };

/** What a row expects and what the reader says: `quote id` for each figure marked in it, `quote -` where none fits. */
interface Reading {
  expected: string[];
  read: string[];
}

/** Reads a sentence in which figures are marked with their indicator: `作出处罚决定{12件|enforcement.penalties}`, `{3家|}` for none. */
function readAnnotated(row: string): Reading {
  const marks: { start: number; quote: string; id: string }[] = [];
  let text = '';
  let from = 0;
  for (const mark of row.matchAll(/\{([^|{}]+)\|([^{}]*)\}/g)) {
    text += row.slice(from, mark.index);
    marks.push({ start: text.length, quote: mark[1]!, id: mark[2]! });
    text += mark[1]!;
    from = mark.index + mark[0].length;
  }
  text += row.slice(from);
  if (!marks.length) throw new Error(`no figure is marked in: ${row}`);
  const { observations } = extract(text, countyReport);
  return {
    expected: marks.map(({ quote, id }) => `${quote} ${id || '-'}`),
    read: marks.map(({ start, quote }) => {
      const found = observations.find((observation) => observation.start === start);
      return found ? `${found.quote} ${found.indicator ?? '-'}` : `${quote} unread`;
    }),
  };
}

/** Tests each row: every figure marked in it gets just the indicator it is marked with. */
export function itReads(rows: readonly string[]): void {
  it.each(rows)('%s', (row) => {
    const { expected, read } = readAnnotated(row);
    expect(read).toEqual(expected);
  });
}

import { isKept } from '../corrections/apply';
import type { Pausing } from '../pausing';
import { cellsOf, inSeriesOrder, type Read, type Series, type SeriesCell } from './series';

/** One series across reports. */
export interface MatrixRow {
  series: Series;
  /** One for each report, in their order; null where it says nothing in the series. Nothing is filled in. */
  cells: (SeriesCell | null)[];
}

/** Series by reports. */
export interface Matrix<R> {
  reports: R[];
  /** In the catalogue's order. Every row has at least one cell that is not null. */
  rows: MatrixRow[];
  /** Kept figures that have no series and stand in no cell, of all reports together. */
  apart: number;
}

/** Sets what reports say side by side: a row for each series that any of them gives, a column for each report in the order given. */
export function* settingMatrix<R extends { year: number | null }>(contents: readonly Read<R>[]): Pausing<Matrix<R>> {
  const rows = new Map<string, MatrixRow>();
  let apart = 0;
  for (const [column, one] of contents.entries()) {
    const cells = cellsOf(one);
    apart += one.observations.filter(({ decided }) => isKept(decided)).length;
    for (const cell of cells) {
      const row: MatrixRow = rows.get(cell.series.key) ?? { series: cell.series, cells: contents.map(() => null) };
      rows.set(cell.series.key, row);
      row.cells[column] = cell;
      apart -= 1 + cell.others.length;
    }
    yield;
  }
  return { reports: contents.map(({ report }) => report), rows: [...rows.values()].sort((a, b) => inSeriesOrder(a.series, b.series)), apart };
}

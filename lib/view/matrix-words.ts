import { settingMatrix, type Matrix, type MatrixRow } from '../compare/matrix';
import type { Locale, Translate } from '../i18n';
import { eachOf, type Pausing } from '../pausing';
import type { Contents, StoredReport } from '../records';
import { doubtedIn, figureKey } from './checks';
import { formatBounded, numberWriter } from './format';
import { boundedNumber, sharedUnit } from './series';

/** What one report says in one series, as it is written. */
export interface WrittenCell {
  said: string;
  /** Whether a check found the value impossible. */
  doubted: boolean;
}

/** A row as it is written: all its values on one scale, their unit apart where they share it, else with each. */
export interface WrittenRow extends MatrixRow {
  /** Null for none; undefined where the values have several. */
  unit: string | null | undefined;
  /** For each of the cells. */
  written: (WrittenCell | null)[];
}

const writtenRow = (row: MatrixRow, doubted: ReadonlySet<string>, locale: Locale, t: Translate): WrittenRow => {
  const figures = row.cells.flatMap((cell) => (cell ? [cell.figure] : []));
  const unit = sharedUnit(figures);
  const write = numberWriter(figures.map(({ value }) => value), locale);
  const written = row.cells.map((cell): WrittenCell | null => {
    if (!cell) return null;
    const { figure } = cell;
    const isBare = figure.trend === null && figure.role !== 'rank' && figure.unit === unit;
    return { said: isBare ? boundedNumber(figure, locale, t, write) : formatBounded(figure, locale, t, write), doubted: doubted.has(figureKey(figure)) };
  });
  return { ...row, unit, written };
};

/** What reports say side by side, as it is written. */
export interface WrittenMatrix extends Matrix<StoredReport> {
  rows: WrittenRow[];
}

/** Sets these reports side by side and writes all that is to stand there. */
export function* writingMatrix(contents: readonly Contents[], locale: Locale, t: Translate): Pausing<WrittenMatrix> {
  const matrix = yield* settingMatrix(contents);
  const doubted = doubtedIn(contents);
  return { ...matrix, rows: yield* eachOf(matrix.rows, (row) => writtenRow(row, doubted, locale, t)) };
}

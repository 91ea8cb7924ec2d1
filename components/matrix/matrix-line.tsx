import type { MatrixRow } from '../../lib/compare/matrix';
import type { SeriesCell } from '../../lib/compare/series';
import type { StoredObservation } from '../../lib/records';
import { figureKey } from '../../lib/view/checks';
import { numberWriter } from '../../lib/view/format';
import { indicatorName, seriesInWords, sharedUnit } from '../../lib/view/series';
import { useWords } from '../words';
import { MatrixCell } from './matrix-cell';

interface Props {
  row: MatrixRow;
  /** Its place among all rows, from 1. */
  at: number;
  /** `figureKey` of those that a check found impossible. */
  doubted: ReadonlySet<string>;
  /** To the series' charts. */
  href: string;
  hrefOfFigure: (figure: StoredObservation) => string;
  onOpen: (cell: SeriesCell, column: number) => void;
}

/** One series across reports: all its values on one scale, their unit in the head where they share it, else with each. */
export const MatrixLine = ({ row: { series, cells }, at, doubted, href, hrefOfFigure, onOpen }: Props) => {
  const { t, locale } = useWords();
  const figures = cells.flatMap((cell) => (cell ? [cell.figure] : []));
  const unit = sharedUnit(figures);
  const write = numberWriter(figures.map(({ value }) => value), locale);
  const [name, words] = [indicatorName(series.indicator, locale), seriesInWords({ ...series, unit }, t)];
  return (
    <tr aria-rowindex={at}>
      <th scope="row">
        <a href={href} title={name}>{name}</a>
        <span class="aside" title={words}>{words}</span>
      </th>
      {cells.map((cell, column) => (
        <MatrixCell
          key={column} cell={cell} unit={unit} write={write} doubted={cell !== null && doubted.has(figureKey(cell.figure))}
          href={cell ? hrefOfFigure(cell.figure) : ''} onOpen={() => cell && onOpen(cell, column)}
        />
      ))}
    </tr>
  );
};

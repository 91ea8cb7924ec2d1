import type { SeriesCell } from '../../lib/compare/series';
import type { StoredObservation } from '../../lib/records';
import type { WrittenRow } from '../../lib/view/matrix-words';
import { indicatorName, seriesUnitFirst } from '../../lib/view/series';
import { useWords } from '../words';
import { MatrixCell } from './matrix-cell';

interface Props {
  row: WrittenRow;
  /** Its place among all rows, from 1. */
  at: number;
  /** The columns that are drawn, from the first to before the last. */
  columns: { first: number; last: number };
  /** To the series' charts. */
  href: string;
  hrefOfFigure: (figure: StoredObservation) => string;
  onOpen: (cell: SeriesCell, column: number) => void;
}

/** The room of columns that are not drawn. */
const Gap = ({ columns }: { columns: number }) => (columns > 0 ? <td aria-hidden="true" colSpan={columns} /> : null);

/** One series across reports, its unit in the head where its values share it. */
export const MatrixLine = ({ row: { series, cells, unit, written }, at, columns: { first, last }, href, hrefOfFigure, onOpen }: Props) => {
  const { t, locale } = useWords();
  const [name, words] = [indicatorName(series.indicator, locale), seriesUnitFirst({ ...series, unit }, t)];
  return (
    <tr aria-rowindex={at}>
      <th scope="row">
        <a href={href} title={name}>{name}</a>
        <span class="aside" title={words}>{words}</span>
      </th>
      <Gap key="before" columns={first} />
      {cells.slice(first, last).map((cell, n) => (
        <MatrixCell
          key={first + n} cell={cell} written={written[first + n] ?? null} at={first + n + 2}
          href={cell ? hrefOfFigure(cell.figure) : ''} onOpen={() => cell && onOpen(cell, first + n)}
        />
      ))}
      <Gap key="after" columns={cells.length - last} />
    </tr>
  );
};

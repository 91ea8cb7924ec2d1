import { useMemo, useState } from 'preact/hooks';
import type { SeriesCell } from '../../lib/compare/series';
import type { ListedReport, StoredObservation } from '../../lib/records';
import type { WrittenRow } from '../../lib/view/matrix-words';
import { reportName } from '../../lib/view/reports';
import { shelfTerm, shelve, type Shelf } from '../../lib/view/shelves';
import { useWords } from '../words';
import { CellDialog } from './cell-dialog';
import { MatrixLine } from './matrix-line';
import { useTableWindow } from './use-table-window';

type Listed = Pick<ListedReport, 'id' | 'regionName' | 'regionCode' | 'regionLevel' | 'body' | 'bodyKind' | 'year'>;

interface Props {
  reports: readonly Listed[];
  /** What the reports are called beside each other. */
  names: readonly string[];
  /** Of the reports' columns, in pixels. */
  widths: readonly number[];
  rows: readonly WrittenRow[];
  hrefOf: (report: Listed) => string;
  hrefOfSeries: (row: WrittenRow) => string;
  hrefOfFigure: (figure: StoredObservation) => string;
}

/** All rows have this height, in pixels, as matrix.css says: so those out of sight need not be drawn. */
const HEIGHT = 46;

type Item = { shelf: Shelf } | { row: WrittenRow };

/** Series by reports, by category. Heads and names stay in sight; only rows and columns near enough to be seen are there. */
export const MatrixTable = ({ reports, names, widths, rows, hrefOf, hrefOfSeries, hrefOfFigure }: Props) => {
  const { t } = useWords();
  const [open, setOpen] = useState<{ cell: SeriesCell; report: Listed } | null>(null);
  const items = useMemo(() => {
    const named = rows.map((row) => ({ row, indicator: row.series.indicator }));
    return shelve(named).flatMap(({ shelf, items: own }): Item[] => [{ shelf }, ...own.map(({ row }) => ({ row }))]);
  }, [rows]);
  const { box, onScroll, rows: { first, last }, columns } = useTableWindow(items.length, HEIGHT, widths);
  const gap = (count: number) => count > 0 && <tr aria-hidden="true" style={{ height: `${count * HEIGHT}px` }}><td colSpan={reports.length + 1} /></tr>;
  // Drawn once, and not again for each row that is scrolled by.
  const head = useMemo(() => (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1}>{t('formIndicator')}</th>
        {reports.map((report, column) => (
          <th key={report.id} scope="col" aria-colindex={column + 2} style={{ width: `${widths[column]}px` }}>
            <a href={hrefOf(report)} aria-label={reportName(report, t)} title={reportName(report, t)}>
              <span>{names[column]}</span>
              <span class="aside">{report.year ?? t('unknownYear')}</span>
            </a>
          </th>
        ))}
      </tr>
    </thead>
  ), [reports, names, widths, t]);

  return (
    <>
      <div ref={box} class="matrix-box" onScroll={onScroll} tabIndex={0} role="region" aria-label={t('matrixTable')}>
        <table
          class="matrix" style={{ '--columns': `${widths.reduce((sum, width) => sum + width, 0)}px` }}
          aria-label={t('matrixTable')} aria-rowcount={items.length + 1} aria-colcount={reports.length + 1}
        >
          {head}
          <tbody>
            {gap(first)}
            {items.slice(first, last).map((item, n) => 'shelf' in item ? (
              <tr key={item.shelf} class="matrix-shelf" aria-rowindex={first + n + 2}>
                <th scope="rowgroup"><span>{t(shelfTerm(item.shelf))}</span></th>
                <td colSpan={reports.length} />
              </tr>
            ) : (
              <MatrixLine
                key={item.row.series.key} row={item.row} at={first + n + 2} columns={columns} hrefOfFigure={hrefOfFigure} href={hrefOfSeries(item.row)}
                onOpen={(cell, column) => setOpen({ cell, report: reports[column]! })}
              />
            ))}
            {gap(items.length - last)}
          </tbody>
        </table>
      </div>
      {open && <CellDialog cell={open.cell} report={reportName(open.report, t)} href={hrefOf(open.report)} onClose={() => setOpen(null)} />}
    </>
  );
};

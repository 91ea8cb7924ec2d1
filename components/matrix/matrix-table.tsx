import { useMemo, useState } from 'preact/hooks';
import type { Matrix, MatrixRow } from '../../lib/compare/matrix';
import type { SeriesCell } from '../../lib/compare/series';
import type { ListedReport, StoredObservation } from '../../lib/records';
import { bodyNames } from '../../lib/view/body-names';
import { reportName } from '../../lib/view/reports';
import { shelfTerm, shelve, type Shelf } from '../../lib/view/shelves';
import { useWords } from '../words';
import { CellDialog } from './cell-dialog';
import { MatrixLine } from './matrix-line';
import { useRowWindow } from './use-row-window';

type Listed = Pick<ListedReport, 'id' | 'regionName' | 'regionCode' | 'regionLevel' | 'body' | 'bodyKind' | 'year'>;

interface Props {
  reports: readonly Listed[];
  rows: Matrix<Listed>['rows'];
  /** `figureKey` of those that a check found impossible. */
  doubted: ReadonlySet<string>;
  hrefOf: (report: Listed) => string;
  hrefOfSeries: (row: MatrixRow) => string;
  hrefOfFigure: (figure: StoredObservation) => string;
}

/** All rows have this height, in pixels, as matrix.css says: so those out of sight need not be drawn. */
const HEIGHT = 46;

type Item = { shelf: Shelf } | { row: MatrixRow };

/** Series by reports, by category. Heads and names stay in sight; only rows near enough to be seen are there. */
export const MatrixTable = ({ reports, rows, doubted, hrefOf, hrefOfSeries, hrefOfFigure }: Props) => {
  const { t } = useWords();
  const [open, setOpen] = useState<{ cell: SeriesCell; report: Listed } | null>(null);
  const items = useMemo(() => {
    const named = rows.map((row) => ({ row, indicator: row.series.indicator }));
    return shelve(named).flatMap(({ shelf, items: own }): Item[] => [{ shelf }, ...own.map(({ row }) => ({ row }))]);
  }, [rows]);
  const names = bodyNames(reports, t);
  const { box, onScroll, first, last } = useRowWindow(items.length, HEIGHT);
  const gap = (count: number) => count > 0 && <tr aria-hidden="true" style={{ height: `${count * HEIGHT}px` }}><td colSpan={reports.length + 1} /></tr>;

  return (
    <>
      <div ref={box} class="matrix-box" onScroll={onScroll} tabIndex={0} role="region" aria-label={t('matrixTable')}>
        <table class="matrix" aria-label={t('matrixTable')} aria-rowcount={items.length + 1} aria-colcount={reports.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{t('formIndicator')}</th>
              {reports.map((report, column) => (
                <th key={report.id} scope="col">
                  <a href={hrefOf(report)} aria-label={reportName(report, t)} title={reportName(report, t)}>
                    <span>{names[column]}</span>
                    <span class="aside">{report.year ?? t('unknownYear')}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gap(first)}
            {items.slice(first, last).map((item, n) => 'shelf' in item ? (
              <tr key={item.shelf} class="matrix-shelf" aria-rowindex={first + n + 2}>
                <th scope="rowgroup"><span>{t(shelfTerm(item.shelf))}</span></th>
                <td colSpan={reports.length} />
              </tr>
            ) : (
              <MatrixLine
                key={item.row.series.key} row={item.row} at={first + n + 2} doubted={doubted} hrefOfFigure={hrefOfFigure} href={hrefOfSeries(item.row)}
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

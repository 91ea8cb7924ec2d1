import { useEffect, useRef } from 'preact/hooks';
import type { SeriesCell } from '../../lib/compare/series';
import { indicatorName, seriesInWords } from '../../lib/view/series';
import { Quantity } from '../quantity';
import { useWords } from '../words';

interface Props {
  /** Whose report, of which year. */
  report: string;
  href: string;
  cell: SeriesCell;
  onClose: () => void;
}

/** All that a report says in one series: the figure that stands for it first, then the others. */
export const CellDialog = ({ report, href, cell, onClose }: Props) => {
  const { t, locale } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { series, figure, others } = cell;
  return (
    <dialog ref={dialog} class="export matrix-dialog" aria-labelledby="cell-title" onClose={onClose}>
      <h2 id="cell-title">{indicatorName(series.indicator, locale)}</h2>
      <p class="aside">{report}</p>
      <p class="aside">{seriesInWords(series, t)}</p>
      <ol class="plain-list">
        {[figure, ...others].map((one) => (
          <li key={one.index}>
            <span lang="zh">{one.label}{one === figure && <span class="tag">{t('matrixStands')}</span>}{one.partOf !== null && <span class="tag">{t('matrixPart')}</span>}</span>
            <Quantity of={one} />
          </li>
        ))}
      </ol>
      <div class="export-actions">
        <a class="link" href={href}>{t('matrixOpenReport')}</a>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>{t('exportClose')}</button>
      </div>
    </dialog>
  );
};

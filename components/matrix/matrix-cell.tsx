import type { SeriesCell } from '../../lib/compare/series';
import type { WrittenCell } from '../../lib/view/matrix-words';
import { DoubtMark } from '../doubt-mark';
import { useWords } from '../words';

interface Props {
  /** Null where the report says nothing in this series. */
  cell: SeriesCell | null;
  written: WrittenCell | null;
  /** Its column's place in the table, from 1. */
  at: number;
  /** To the figure in its report. */
  href: string;
  /** Opens what else the report says in this series. */
  onOpen: () => void;
}

/** What one report says in one series: its value with its bound, and how many others there are. */
export const MatrixCell = ({ cell, written, at, href, onOpen }: Props) => {
  const { t } = useWords();
  if (!cell || !written) return <td class="matrix-none" aria-colindex={at}><span aria-hidden="true">—</span><span class="unseen">{t('matrixNone')}</span></td>;
  const { figure, others } = cell;
  return (
    <td title={figure.label} aria-colindex={at}>
      {written.doubted && <DoubtMark />}
      <a href={href} class={figure.qualifier === null ? undefined : 'matrix-bound'}>{written.said}</a>
      {others.length > 0 && (
        <button type="button" class="matrix-more" aria-haspopup="dialog" aria-label={t('matrixMore', others.length)} onClick={onOpen}>{`+${others.length}`}</button>
      )}
    </td>
  );
};

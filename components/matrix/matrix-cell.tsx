import type { SeriesCell } from '../../lib/compare/series';
import { formatBounded } from '../../lib/view/format';
import { boundedNumber } from '../../lib/view/series';
import { DoubtMark } from '../doubt-mark';
import { useWords } from '../words';

interface Props {
  /** Null where the report says nothing in this series. */
  cell: SeriesCell | null;
  /** Said in the head of the row; undefined where nothing is. */
  unit: string | null | undefined;
  write: (value: number) => string;
  /** To the figure in its report. */
  href: string;
  /** Whether a check found the value impossible. */
  doubted: boolean;
  /** Opens what else the report says in this series. */
  onOpen: () => void;
}

/** What one report says in one series: its value with its bound, and how many others there are. */
export const MatrixCell = ({ cell, unit, write, href, doubted, onOpen }: Props) => {
  const { t, locale } = useWords();
  if (!cell) return <td class="matrix-none"><span aria-hidden="true">—</span><span class="unseen">{t('matrixNone')}</span></td>;
  const { figure, others } = cell;
  const isBare = figure.trend === null && figure.role !== 'rank' && figure.unit === unit;
  return (
    <td title={figure.label}>
      {doubted && <DoubtMark />}
      <a href={href} class={figure.qualifier === null ? undefined : 'matrix-bound'}>{isBare ? boundedNumber(figure, locale, t, write) : formatBounded(figure, locale, t, write)}</a>
      {others.length > 0 && (
        <button type="button" class="matrix-more" aria-haspopup="dialog" aria-label={t('matrixMore', others.length)} onClick={onOpen}>{`+${others.length}`}</button>
      )}
    </td>
  );
};

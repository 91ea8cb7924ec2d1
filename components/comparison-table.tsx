import type { ComparisonRow } from '../lib/compare/types';
import { caveatWords, rowAsides } from '../lib/view/comparison';
import { decidedWords } from '../lib/view/corrections';
import { repeated, type Usual } from '../lib/view/figures';
import { formatDifference, formatPercent } from '../lib/view/format';
import { shelfTerm, shelve } from '../lib/view/shelves';
import { FigureName } from './figure-name';
import { Quantity } from './quantity';
import { useWords } from './words';

interface Props {
  /** Names of the two reports. */
  names: readonly [string, string];
  /** Heads of their columns: shorter, where the place goes without saying. */
  heads: readonly [string, string];
  rows: readonly ComparisonRow[];
  /** What goes without saying in each column. */
  usual: readonly [Usual, Usual];
  /** Indexes of figures here that a check found impossible. */
  doubted: ReadonlySet<number>;
  onShow?: ((index: number) => void) | undefined;
}

const Change = ({ row: { difference, percent, direction, a } }: { row: ComparisonRow }) => {
  const { t, locale } = useWords();
  if (difference === null) return <span class="change-none">{t('comparisonNoDifference')}</span>;
  if (difference === 0) return <span class="change-none">{t('comparisonSame')}</span>;
  return (
    <>
      <span class="change-difference">{formatDifference(difference, a.unit, locale, t)}</span>
      <span>
        {percent !== null && <span class="change-percent">{formatPercent(percent, locale)}</span>}{' '}
        {direction !== null && (
          <span class={`change-direction change-${direction}`}>
            {t(direction === 'good' ? 'comparisonGood' : 'comparisonBad')}
          </span>
        )}
      </span>
    </>
  );
};

const Asides = ({ words }: { words: readonly string[] }) => {
  const { t } = useWords();
  return words.length === 0 ? null : <span class="aside">{words.join(t('listMark'))}</span>;
};

const Row = ({ row, usual, own, doubted, onShow }: Pick<Props, 'usual' | 'doubted' | 'onShow'> & { row: ComparisonRow; own: boolean }) => {
  const { t, locale } = useWords();
  const asides = rowAsides(row, usual, locale, t);
  return (
    <tr>
      <th scope="row">
        <FigureName of={row.a} own={own} onShow={onShow && (() => onShow(row.a.index))} />
        <Asides words={asides.both} />
        {row.a.decided && <span class={`decided decided-${row.a.decided.kind}`}>{decidedWords(row.a, row.a.decided, locale, t)}</span>}
        {doubted.has(row.a.index) && <span class="aside aside-doubt">{t('checkDiffers')}</span>}
        {row.caveats.map((caveat) => (
          <span class="aside aside-caveat" key={caveat}>{caveatWords(caveat, row, locale, t)}</span>
        ))}
      </th>
      <td><Quantity of={row.a} /><Asides words={asides.a} /></td>
      <td class="other"><Quantity of={row.b} /><Asides words={asides.b} /></td>
      <td class="change"><Change row={row} /></td>
    </tr>
  );
};

/** Paired figures by category: here, there, and the change from there to here. */
export const ComparisonTable = ({ names, heads, rows, usual, doubted, onShow }: Props) => {
  const { t } = useWords();
  const several = repeated(rows.map(({ a }) => a));
  return (
    <table class="comparison" aria-label={t('comparisonCaption', ...names)}>
      <thead>
        <tr>
          <th scope="col">{t('comparisonFigure')}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
          <th scope="col">{t('comparisonChange')}</th>
        </tr>
      </thead>
      {shelve(rows).map(({ shelf, items }) => (
        <tbody key={shelf}>
          <tr class="comparison-shelf">
            <th scope="rowgroup" colSpan={4}>{t(shelfTerm(shelf))}</th>
          </tr>
          {items.map((row) => (
            <Row key={row.a.index} row={row} usual={usual} own={several.has(row.a.indicator ?? '')} doubted={doubted} onShow={onShow} />
          ))}
        </tbody>
      ))}
    </table>
  );
};

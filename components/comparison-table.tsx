import type { Revised } from '../lib/compare/changes';
import type { Trend } from '../lib/compare/trend';
import type { ComparisonRow } from '../lib/compare/types';
import { caveatWords, rowAsides } from '../lib/view/comparison';
import { decidedWords } from '../lib/view/corrections';
import { repeated, type Usual } from '../lib/view/figures';
import type { Doubts } from '../lib/view/filter';
import { formatDifference, formatPercent } from '../lib/view/format';
import { revisedWords } from '../lib/view/revised';
import { shelfTerm, shelve } from '../lib/view/shelves';
import { FigureName } from './figure-name';
import { Portions, rowsBefore } from './portions';
import { Quantity } from './quantity';
import { Sparkline } from './sparkline';
import { useWords } from './words';

interface Props {
  /** Names of the two reports. */
  names: readonly [string, string];
  /** Heads of their columns: shorter, where the place goes without saying. */
  heads: readonly [string, string];
  /** Years of the two reports. */
  years: readonly [number | null, number | null];
  /** Whether both are of one body: what differs between two others is no change. */
  ofOneBody: boolean;
  rows: readonly ComparisonRow[];
  /** Figures over the years, by the index of the one here; null where there are too few years, and no column for them. */
  trends: ReadonlyMap<number, Trend> | null;
  /** What the page of either said of its figures before, by their index. */
  revised: readonly [ReadonlyMap<number, Revised>, ReadonlyMap<number, Revised>];
  /** What goes without saying in each column. */
  usual: readonly [Usual, Usual];
  doubted: Doubts;
  onShow?: ((index: number) => void) | undefined;
}

/** Pixels of a row whose name takes one line and something beside it another. */
const ROW_HEIGHT = 50;

const DIRECTIONS = {
  change: { good: 'comparisonGood', bad: 'comparisonBad' },
  difference: { good: 'comparisonAhead', bad: 'comparisonBehind' },
} as const;

const Change = ({ row: { difference, percent, direction, a }, ofOneBody }: { row: ComparisonRow; ofOneBody: boolean }) => {
  const { t, locale } = useWords();
  if (difference === null) return <span class="change-none">{t('comparisonNoDifference')}</span>;
  if (difference === 0) return <span class="change-none">{t(ofOneBody ? 'comparisonSame' : 'comparisonEqual')}</span>;
  return (
    <>
      <span class="change-difference">{formatDifference(difference, a.unit, locale, t)}</span>
      <span>
        {percent !== null && <span class="change-percent">{formatPercent(percent, locale)}</span>}{' '}
        {direction !== null && (
          <span class={`change-direction change-${direction}`}>
            {t(DIRECTIONS[ofOneBody ? 'change' : 'difference'][direction])}
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

type RowProps = Pick<Props, 'heads' | 'trends' | 'revised' | 'years' | 'ofOneBody' | 'usual' | 'doubted' | 'onShow'> & { row: ComparisonRow; own: boolean };

const Row = ({ row, own, heads, trends, revised, usual, years, ofOneBody, doubted, onShow }: RowProps) => {
  const { t, locale } = useWords();
  const asides = rowAsides(row, usual, locale, t);
  const trend = trends?.get(row.a.index);
  const before = [revised[0].get(row.a.index), revised[1].get(row.b.index)] as const;
  return (
    <tr>
      <th scope="row">
        <FigureName of={row.a} own={own} onShow={onShow && (() => onShow(row.a.index))} />
        <Asides words={asides.both} />
        {row.a.decided && <span class={`decided decided-${row.a.decided.kind}`}>{decidedWords(row.a, row.a.decided, locale, t)}</span>}
        {before[0] && <span class="aside">{revisedWords(before[0], locale, t)}</span>}
        {before[1] && <span class="aside">{t('changedIn', heads[1], revisedWords(before[1], locale, t))}</span>}
        {doubted[0].has(row.a.index) && <span class="aside aside-doubt">{t('checkDiffers')}</span>}
        {row.caveats.map((caveat) => (
          <span class="aside aside-caveat" key={caveat}>{caveatWords(caveat, { a: row.a, b: row.b, years }, locale, t)}</span>
        ))}
      </th>
      <td><Quantity of={row.a} /><Asides words={asides.a} /></td>
      <td class="other"><Quantity of={row.b} /><Asides words={asides.b} />{doubted[1].has(row.b.index) && <span class="aside aside-doubt">{t('checkDiffers')}</span>}</td>
      <td class="change"><Change row={row} ofOneBody={ofOneBody} /></td>
      {trends && <td class="trend">{trend && <Sparkline trend={trend} year={years[0]} />}</td>}
    </tr>
  );
};

/** Paired figures by category: here, there, and the change from there to here. */
export const ComparisonTable = ({ names, heads, years, ofOneBody, rows, trends, revised, usual, doubted, onShow }: Props) => {
  const { t } = useWords();
  const several = repeated(rows.map(({ a }) => a));
  const shelves = shelve(rows);
  const before = rowsBefore(shelves.map(({ items }) => items));
  return (
    <table class={trends ? 'comparison comparison-years' : 'comparison'} aria-label={t('comparisonCaption', ...names)}>
      <thead>
        <tr>
          <th scope="col">{t('comparisonFigure')}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
          <th scope="col">{t(ofOneBody ? 'comparisonChange' : 'comparisonDifference')}</th>
          {trends && <th scope="col">{t('comparisonTrend')}</th>}
        </tr>
      </thead>
      {shelves.map(({ shelf, items }, at) => (
        <tbody key={shelf}>
          <tr class="comparison-shelf">
            <th scope="rowgroup" colSpan={trends ? 5 : 4}>{t(shelfTerm(shelf))}</th>
          </tr>
          <Portions items={items} as="tr" before={before[at]!} all={rows.length} height={ROW_HEIGHT}>
            {(row) => <Row key={row.a.index} row={row} own={several.has(row.a.indicator ?? '')} heads={heads} trends={trends} revised={revised} usual={usual} years={years} ofOneBody={ofOneBody} doubted={doubted} onShow={onShow} />}
          </Portions>
        </tbody>
      ))}
    </table>
  );
};

import { useMemo } from 'preact/hooks';
import type { StoredObservation } from '../../lib/records';
import { decidedWords } from '../../lib/view/corrections';
import { formatScope, namesOf } from '../../lib/view/figures';
import { formatPeriod } from '../../lib/view/format';
import { shelfTerm, shelve } from '../../lib/view/shelves';
import { Count } from '../count';
import { FigureName } from '../figure-name';
import { Portions, rowsBefore } from '../portions';
import { Quantity } from '../quantity';
import { useWords } from '../words';
import { FigureSource } from './figure-source';

interface Props {
  /** Those to be listed. */
  figures: readonly StoredObservation[];
  /** All of the report, by their index. */
  all: readonly StoredObservation[];
  /** Indexes of figures a check found impossible. */
  doubted: ReadonlySet<number>;
  /** Where a figure stands in the portal's page; null where there is none to open. */
  hrefOf: (figure: StoredObservation) => string | null;
  /** Index of the figure that the reader is led to, whose row is drawn; null for none. */
  sought: number | null;
}

/** Pixels of a row whose name and words take two lines. */
const ROW_HEIGHT = 48;

type RowProps = Omit<Props, 'figures' | 'sought'> & { figure: StoredObservation };

/** The id of a figure's row, so that checks can lead to it. */
export const figureRowId = (index: number): string => `figure-${index}`;

const Row = ({ figure, all, doubted, hrefOf }: RowProps) => {
  const { t, locale } = useWords();
  const whole = figure.partOf === null ? undefined : all[figure.partOf];
  return (
    <tr id={figureRowId(figure.index)} tabIndex={-1}>
      <th scope="row">
        <FigureName own of={figure} />
        {whole && <span class="aside">{t('figurePartOf', namesOf(whole, locale).name)}</span>}
        {figure.decided && <span class={`decided decided-${figure.decided.kind}`}>{decidedWords(figure, figure.decided, locale, t)}</span>}
        {doubted.has(figure.index) && <span class="aside aside-doubt">{t('checkDiffers')}</span>}
      </th>
      <td class="figures-value"><Quantity of={figure} /></td>
      <td class="figures-period">{formatPeriod(figure.period, locale, t)}</td>
      <td class="figures-scope">{formatScope(figure.scope, t)}</td>
      <td class="figures-source"><FigureSource figure={figure} href={hrefOf(figure)} /></td>
    </tr>
  );
};

/** A report's figures by category, with all that is known of each and the way to its place in the page. */
export const FigureTable = ({ figures, sought, ...rest }: Props) => {
  const { t } = useWords();
  const shelves = useMemo(() => shelve(figures), [figures]);
  const before = rowsBefore(shelves.map(({ items }) => items));
  return (
    <table class="figures" aria-label={t('popupFigures')}>
      <thead>
        <tr>
          <th scope="col">{t('figuresName')}</th>
          <th scope="col" class="figures-value">{t('figuresValue')}</th>
          <th scope="col" class="figures-period">{t('figuresPeriod')}</th>
          <th scope="col" class="figures-scope">{t('figuresScope')}</th>
          <th scope="col" class="figures-source">{t('figuresSource')}</th>
        </tr>
      </thead>
      {shelves.map(({ shelf, items }, at) => (
        <tbody key={shelf}>
          <tr class="figures-shelf">
            <th scope="rowgroup" colSpan={5}>{t(shelfTerm(shelf))} <span class="shelf-count"><Count of={items.length} /></span></th>
          </tr>
          <Portions items={items} as="tr" before={before[at]!} all={figures.length} height={ROW_HEIGHT} isSought={({ index }) => index === sought}>
            {(figure) => <Row key={figure.index} figure={figure} {...rest} />}
          </Portions>
        </tbody>
      ))}
    </table>
  );
};

import type { StoredObservation } from '../lib/records';
import { decidedWords } from '../lib/view/corrections';
import { asidesOf, type Usual } from '../lib/view/figures';
import { shelfTerm, shelve } from '../lib/view/shelves';
import { FigureName } from './figure-name';
import { Quantity } from './quantity';
import { useWords } from './words';

interface Props {
  figures: readonly StoredObservation[];
  usual: Usual;
  /** Indexes of figures a check found impossible. */
  doubted: ReadonlySet<number>;
  onShow?: ((index: number) => void) | undefined;
}

type RowProps = Omit<Props, 'figures'> & { figure: StoredObservation };

const FigureRow = ({ figure, usual, doubted, onShow }: RowProps) => {
  const { t, locale } = useWords();
  const asides = asidesOf(figure, usual, locale, t);
  return (
    <li class="figure">
      <div>
        <FigureName own of={figure} onShow={onShow && (() => onShow(figure.index))} />
        {asides.length > 0 && <span class="aside">{asides.join(t('listMark'))}</span>}
        {figure.decided && <span class={`decided decided-${figure.decided.kind}`}>{decidedWords(figure, figure.decided, locale, t)}</span>}
        {doubted.has(figure.index) && <span class="aside aside-doubt">{t('checkDiffers')}</span>}
      </div>
      <Quantity of={figure} />
    </li>
  );
};

/** Figures by category, each category to be folded away. */
export const FigureList = ({ figures, ...rest }: Props) => {
  const { t } = useWords();
  return (
    <>
      {shelve(figures).map(({ shelf, items }) => (
        <details class="shelf" open key={shelf}>
          <summary>
            <h3 class="shelf-name">{t(shelfTerm(shelf))}</h3>
            <span class="shelf-count">{items.length}</span>
          </summary>
          <ul class="plain-list">
            {items.map((figure) => <FigureRow key={figure.index} figure={figure} {...rest} />)}
          </ul>
        </details>
      ))}
    </>
  );
};

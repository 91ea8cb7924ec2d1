import type { StoredObservation } from '../lib/records';
import { decidedWords } from '../lib/view/corrections';
import { asidesOf, type Usual } from '../lib/view/figures';
import { FigureName } from './figure-name';
import { Quantity } from './quantity';
import { useWords } from './words';

/** What is the same for every figure of a list. */
export interface FigureRows {
  usual: Usual;
  /** Indexes of figures a check found impossible. */
  doubted: ReadonlySet<number>;
  onShow?: ((index: number) => void) | undefined;
}

/** A figure in a list: name, what is out of the ordinary about it, value. */
export const FigureRow = ({ figure, usual, doubted, onShow }: FigureRows & { figure: StoredObservation }) => {
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

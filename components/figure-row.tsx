import type { Revised } from '../lib/compare/changes';
import type { StoredObservation } from '../lib/records';
import { decidedWords } from '../lib/view/corrections';
import { asidesOf, type Usual } from '../lib/view/figures';
import { revisedWords } from '../lib/view/revised';
import { FigureName } from './figure-name';
import { Quantity } from './quantity';
import { useWords } from './words';

/** What is the same for every figure of a list. */
export interface FigureRows {
  usual: Usual;
  /** Indexes of figures a check found impossible. */
  doubted: ReadonlySet<number>;
  /** What the page said of figures before, by their index. */
  revised: ReadonlyMap<number, Revised>;
  onShow?: ((index: number) => void) | undefined;
}

type Props = FigureRows & {
  figure: StoredObservation;
  /** What else there is to be said of it. */
  more?: string | null;
};

/** A figure in a list: name, what is out of the ordinary about it, value. */
export const FigureRow = ({ figure, usual, doubted, revised, more = null, onShow }: Props) => {
  const { t, locale } = useWords();
  const asides = asidesOf(figure, usual, locale, t);
  const before = revised.get(figure.index);
  return (
    <li class="figure">
      <div>
        <FigureName own of={figure} onShow={onShow && (() => onShow(figure.index))} />
        {asides.length > 0 && <span class="aside">{asides.join(t('listMark'))}</span>}
        {figure.decided && <span class={`decided decided-${figure.decided.kind}`}>{decidedWords(figure, figure.decided, locale, t)}</span>}
        {before && <span class="aside">{revisedWords(before, locale, t)}</span>}
        {more !== null && <span class="aside">{more}</span>}
        {doubted.has(figure.index) && <span class="aside aside-doubt">{t('checkDiffers')}</span>}
      </div>
      <Quantity of={figure} />
    </li>
  );
};

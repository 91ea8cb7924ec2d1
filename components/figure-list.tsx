import type { StoredObservation } from '../lib/records';
import { shelfTerm, shelve } from '../lib/view/shelves';
import { FigureRow, type FigureRows } from './figure-row';
import { useWords } from './words';

type Props = FigureRows & { figures: readonly StoredObservation[] };

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

import type { StoredObservation } from '../lib/records';
import { shelfTerm, shelve } from '../lib/view/shelves';
import { Count } from './count';
import { FigureRow, type FigureRows } from './figure-row';
import { Portions, rowsBefore } from './portions';
import { useWords } from './words';

/** Pixels of a figure whose name takes one line and whose own words another. */
const ROW_HEIGHT = 46;

type Props = FigureRows & { figures: readonly StoredObservation[] };

/** Figures by category, each category to be folded away. */
export const FigureList = ({ figures, ...rest }: Props) => {
  const { t } = useWords();
  const shelves = shelve(figures);
  const before = rowsBefore(shelves.map(({ items }) => items));
  return (
    <>
      {shelves.map(({ shelf, items }, at) => (
        <details class="shelf" open key={shelf}>
          <summary>
            <h3 class="shelf-name">{t(shelfTerm(shelf))}</h3>
            <span class="shelf-count"><Count of={items.length} /></span>
          </summary>
          <ul class="plain-list">
            <Portions items={items} as="li" before={before[at]!} all={figures.length} height={ROW_HEIGHT}>
              {(figure) => <FigureRow key={figure.index} figure={figure} {...rest} />}
            </Portions>
          </ul>
        </details>
      ))}
    </>
  );
};

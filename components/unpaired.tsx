import type { RemovedFigure } from '../lib/compare/removed';
import type { UnpairedFigure } from '../lib/compare/types';
import { removedWords } from '../lib/view/revised';
import { byReason, reasonWords } from '../lib/view/unpaired';
import { Count } from './count';
import { FigureRow, type FigureRows } from './figure-row';
import { Portions, rowsBefore } from './portions';
import { useWords } from './words';

/** Pixels of a figure whose name takes one line and whose own words another. */
const ROW_HEIGHT = 46;

type Props = FigureRows & {
  /** Names of the report the figures are in, and of the one where they have no counterpart. */
  names: readonly [string, string];
  /** Unfolded from the start, as where the reader searches. */
  open: boolean;
  figures: readonly UnpairedFigure[];
  /** Rows of the same window that are drawn before these. */
  others: number;
  /** What the other's page once had beside them, by their index. */
  removed: ReadonlyMap<number, RemovedFigure>;
};

/** Figures without a counterpart by the reason for it, folded away at first; nothing where there are none. */
export const Unpaired = ({ names, open, figures, others, removed, ...rest }: Props) => {
  const { t, locale } = useWords();
  const once = ({ index }: UnpairedFigure): string | null => {
    const found = removed.get(index);
    return found ? removedWords(found, names[1], locale, t) : null;
  };
  if (figures.length === 0) return null;
  const groups = byReason(figures);
  const before = rowsBefore(groups.map((group) => group.figures));
  return (
    <details class="unpaired" open={open}>
      <summary>
        <h2 class="unpaired-heading">{t('popupOnlyIn', names[0])}</h2>
        <span class="shelf-count"><Count of={figures.length} /></span>
      </summary>
      {groups.map(({ reason, figures: alike }, at) => (
        <details class="shelf" open key={reason}>
          <summary>
            <h3 class="shelf-name unpaired-reason">{reasonWords(reason, names[1], t)}</h3>
            <span class="shelf-count"><Count of={alike.length} /></span>
          </summary>
          <ul class="plain-list">
            <Portions items={alike} as="li" before={before[at]! + others} all={figures.length + others} height={ROW_HEIGHT}>
              {(figure) => <FigureRow key={figure.index} figure={figure} more={once(figure)} {...rest} />}
            </Portions>
          </ul>
        </details>
      ))}
    </details>
  );
};

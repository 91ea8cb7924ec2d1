import type { StoredObservation } from '../lib/records';
import type { Usual } from '../lib/view/figures';
import { FigureList } from './figure-list';

interface Props {
  heading: string;
  /** Unfolded from the start, as where the reader searches. */
  open: boolean;
  figures: readonly StoredObservation[];
  usual: Usual;
  doubted: ReadonlySet<number>;
  onShow?: ((index: number) => void) | undefined;
}

/** Figures without a counterpart, folded away at first; nothing where there are none. */
export const Unpaired = ({ heading, open, figures, ...rest }: Props) =>
  figures.length === 0 ? null : (
    <details class="unpaired" open={open}>
      <summary>
        <h2 class="unpaired-heading">{heading}</h2>
        <span class="shelf-count">{figures.length}</span>
      </summary>
      <FigureList figures={figures} {...rest} />
    </details>
  );

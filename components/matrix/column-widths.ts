import { eachOf, type Pausing } from '../../lib/pausing';
import type { WrittenRow } from '../../lib/view/matrix-words';
import { textWidth } from '../charts/text-width';

/** Pixels, as matrix.css has them: the size of the text, what stands free on both sides of it, and the bounds of a report's name. */
const SIZE = 13;
const FREE = 24;
const NAME = { least: 60, most: 132 };
/** What the sign of doubt takes beside a value. */
const DOUBT = 18;
/** The button to the other figures: its text, what stands around that, how narrow it may be, and how far it stands off. */
const MORE = { size: 11, around: 12, least: 26, off: 6 };

type Cells = Pick<WrittenRow, 'cells' | 'written'>;

const moreWidth = (others: number): number => (others === 0 ? 0 : MORE.off + Math.max(MORE.least, textWidth(`+${others}`, MORE.size) + MORE.around));

const cellWidth = ({ cells, written }: Cells, column: number): number => {
  const value = written[column];
  if (!value) return 0;
  return textWidth(value.said, SIZE) + (value.doubted ? DOUBT : 0) + moreWidth(cells[column]?.others.length ?? 0);
};

/**
 * How wide each column is to be, in pixels, for the widest that stands in it: known beforehand, so that columns out of sight need not be drawn
 * and none grows while the reader scrolls.
 * @param names what stands in the heads
 */
export function* measuringColumns(names: readonly string[], rows: readonly Cells[]): Pausing<number[]> {
  const widths = names.map((name) => Math.min(NAME.most, Math.max(NAME.least, textWidth(name, SIZE))));
  yield* eachOf(rows, (row) => widths.forEach((width, column) => void (widths[column] = Math.max(width, cellWidth(row, column)))));
  return widths.map((width) => Math.ceil(width + FREE));
}

import type { FlatText } from './flatten';
import type { GridCell } from './grid';

/** A stretch [start, end) of a flat text. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * A flat text without some of its stretches, offsets and tables moved up.
 * @param cuts in text order, apart from each other, none inside a text node
 */
export const without = (flat: FlatText, cuts: readonly Stretch[]): FlatText => {
  if (cuts.length === 0) return flat;
  const kept: { start: number; end: number; to: number }[] = [];
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  for (const { start, end } of [...cuts, { start: flat.text.length, end: flat.text.length }]) {
    if (start > from) {
      kept.push({ start: from, end: start, to });
      pieces.push(flat.text.slice(from, start));
      to += start - from;
    }
    from = end;
  }
  /** Where an offset stands now; one in a cut where the cut was. Asked in no order: a table inside another ends before it. */
  const moved = (offset: number): number => {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = kept[low - 1];
    return piece ? piece.to + Math.min(offset, piece.end) - piece.start : 0;
  };
  const cells = new Map<GridCell, GridCell>();
  const movedCell = (cell: GridCell | null): GridCell | null => {
    if (cell === null) return null;
    const known = cells.get(cell);
    if (known) return known;
    const made = { ...cell, start: moved(cell.start), end: moved(cell.end) };
    cells.set(cell, made);
    return made;
  };
  const stands = ({ start, length }: { start: number; length: number }) => moved(start + length) - moved(start) === length;
  return {
    text: pieces.join(''),
    segments: flat.segments.filter(stands).map((segment) => ({ ...segment, start: moved(segment.start) })),
    grids: flat.grids.map(({ rows }) => ({ rows: rows.map((row) => row.map(movedCell)) })),
  };
};

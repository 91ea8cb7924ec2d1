import type { SideBySide } from '../compare/side-by-side';
import type { ComparisonRow, UnpairedFigure } from '../compare/types';
import { keptOf, type Pausing } from '../pausing';
import type { StoredObservation } from '../records';
import { keepsFigure, keepsRow, type Doubts, type Filter } from './filter';

/** What a filter leaves of a report's figures, of its pairs, and of those that either report has alone. */
export interface Shown {
  /** What was filtered. */
  beside: SideBySide | null;
  figures: StoredObservation[];
  rows: ComparisonRow[];
  onlyA: UnpairedFigure[];
  onlyB: UnpairedFigure[];
}

/** Filters a report's figures and what stands beside them; of a long report that takes long, so it may be put down on the way. */
export function* filtering(figures: readonly StoredObservation[], beside: SideBySide | null, filter: Filter, doubts: Doubts): Pausing<Shown> {
  const { rows, onlyA, onlyB } = beside?.against?.comparison ?? { rows: [], onlyA: [], onlyB: [] };
  return {
    beside,
    figures: yield* keptOf(figures, (figure) => keepsFigure(figure, filter, doubts[0])),
    rows: yield* keptOf(rows, (row) => keepsRow(row, filter, doubts)),
    onlyA: yield* keptOf(onlyA, (figure) => keepsFigure(figure, filter, doubts[0])),
    onlyB: yield* keptOf(onlyB, (figure) => keepsFigure(figure, filter, doubts[1])),
  };
}

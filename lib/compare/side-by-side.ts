import type { Contents, Revision } from '../records';
import type { Pausing } from '../pausing';
import { findingChanges, findingRevised, type PageChange, type Revised } from './changes';
import { comparing } from './compare';
import { findingRemoved, type RemovedFigure } from './removed';
import type { Comparison } from './types';

/** A report and its earlier readings. */
export interface Traceable {
  contents: Contents;
  revisions: readonly Revision[];
}

/** A report, what its page says otherwise than it did, and what stands beside it of another. Pairs are of the report itself and the other. */
export interface SideBySide {
  /** The other report, what the comparison gave, and what its page says otherwise; null where there is none. */
  against: { contents: Contents; comparison: Comparison; changes: readonly PageChange[] } | null;
  /** What the report's own page says otherwise than when it was kept. */
  changes: readonly PageChange[];
  /** What the page of either said of its figures before, by their index. */
  revised: readonly [ReadonlyMap<number, Revised>, ReadonlyMap<number, Revised>];
  /** What the page of the other once had beside figures of either that stand alone, by their index. */
  removed: readonly [ReadonlyMap<number, RemovedFigure>, ReadonlyMap<number, RemovedFigure>];
}

/** Sets a report beside another, with the past of both pages; of a long report this takes long, so it may be put down on the way. */
export function* settingBeside(own: Traceable, other: Traceable | null): Pausing<SideBySide> {
  const { observations, report: { year } } = own.contents;
  const changes = yield* findingChanges(own.contents, own.revisions);
  const revised = yield* findingRevised(observations, changes);
  if (!other) return { against: null, changes, revised: [revised, new Map()], removed: [new Map(), new Map()] };
  const { contents } = other;
  const comparison = yield* comparing(own.contents, contents);
  const theirs = yield* findingChanges(contents, other.revisions);
  const [ourSide, theirSide] = [{ figures: observations, year }, { figures: contents.observations, year: contents.report.year }];
  return {
    against: { contents, comparison, changes: theirs },
    changes,
    revised: [revised, yield* findingRevised(contents.observations, theirs)],
    removed: [
      yield* findingRemoved({ ...ourSide, figures: comparison.onlyA }, theirSide, theirs),
      yield* findingRemoved({ ...theirSide, figures: comparison.onlyB }, ourSide, changes),
    ],
  };
}

import type { Contents, StoredObservation } from '../records';
import { keptFigures } from '../corrections/apply';
import { eachOf, run, type Pausing } from '../pausing';
import { caveatsOf } from './caveats';
import { ACROSS_LEVELS, differenceOf, directionOf, OF_ONE_BODY, OF_PEERS, percentOf } from './difference';
import { grouping, pairingGroups, type Groups } from './pairing';
import { otherLevels, sameBody, unlikeBodies } from './body';
import type { Comparison, ComparisonRow, UnpairedFigure } from './types';
import { unpairedReasons } from './unpaired';

type Compared = Pick<Contents, 'report' | 'observations'>;

interface Grouped {
  figures: readonly StoredObservation[];
  groups: Groups;
}

/** The figures of a side that were not paired, each with the reason. */
function* alone(own: Grouped, other: Grouped, isPaired: (figure: StoredObservation) => boolean): Pausing<UnpairedFigure[]> {
  const left = own.figures.filter((figure) => !isPaired(figure));
  if (left.length === 0) return [];
  const reasonOf = yield* unpairedReasons(own.groups, other, (figure) => !isPaired(figure));
  return left.map((figure) => ({ ...figure, unpaired: reasonOf(figure) }));
}

/**
 * Sets the figures of report `a` beside those of report `b`. Every figure of either that the reader did not reject is found
 * exactly once: in a row, or with the reason among those only one report has. Differences are a − b; what makes two figures
 * unlike stands beside them as caveats.
 */
export const compareReports = (a: Compared, b: Compared): Comparison => run(comparing(a, b));

/** The same; it may be put down on the way. */
export function* comparing(a: Compared, b: Compared): Pausing<Comparison> {
  const [yearA, yearB] = [a.report.year, b.report.year];
  const [ours, theirs] = [keptFigures(a.observations), keptFigures(b.observations)];
  const sideA: Grouped = { figures: ours, groups: yield* grouping({ figures: ours, year: yearA }) };
  const sideB: Grouped = { figures: theirs, groups: yield* grouping({ figures: theirs, year: yearB }) };
  const pairs = yield* pairingGroups(sideA.groups, sideB.groups);
  const ofOneBody = sameBody(a.report, b.report);
  const unlike = unlikeBodies(a.report, b.report);
  const onOtherLevels = otherLevels(a.report, b.report);
  const judged = ofOneBody ? OF_ONE_BODY : onOtherLevels ? ACROSS_LEVELS : OF_PEERS;
  // Read backwards in time every improvement would look like its opposite.
  const backwards = yearA !== null && yearB !== null && yearB > yearA;
  const partners = new Map(pairs.map((pair) => [pair.a, pair]));
  const taken = new Set<StoredObservation>(pairs.map((pair) => pair.b));
  const inOrder = ours.flatMap((figure) => partners.get(figure) ?? []);
  return {
    caveats: unlike ? ['body'] : onOtherLevels ? ['level'] : [],
    rows: yield* eachOf(inOrder, (pair): ComparisonRow => {
      const caveats = caveatsOf(pair, yearA, yearB);
      return {
        indicator: pair.a.indicator,
        label: pair.a.label,
        ...pair,
        difference: differenceOf(pair, caveats),
        percent: percentOf(pair, caveats),
        caveats,
        direction: unlike || backwards ? null : directionOf(pair, caveats, judged),
      };
    }),
    onlyA: yield* alone(sideA, sideB, (figure) => partners.has(figure)),
    onlyB: yield* alone(sideB, sideA, (figure) => taken.has(figure)),
  };
}

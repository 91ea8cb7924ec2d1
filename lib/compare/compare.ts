import type { Contents, StoredObservation } from '../records';
import { keptFigures } from '../corrections/apply';
import { caveatsOf } from './caveats';
import { differenceOf, directionOf, percentOf } from './difference';
import { pairFigures } from './pairing';
import { sameBody, unlikeBodies } from './body';
import type { Comparison } from './types';

type Compared = Pick<Contents, 'report' | 'observations'>;

/**
 * Sets the figures of report `a` beside those of report `b`. Every figure of either that the reader did not reject is found
 * exactly once: in a row, or among those only one report has. Differences are a − b; what makes two figures unlike
 * stands beside them as caveats.
 */
export const compareReports = (a: Compared, b: Compared): Comparison => {
  const [yearA, yearB] = [a.report.year, b.report.year];
  const [ours, theirs] = [keptFigures(a.observations), keptFigures(b.observations)];
  const pairs = pairFigures({ figures: ours, year: yearA }, { figures: theirs, year: yearB });
  const ofOneBody = sameBody(a.report, b.report);
  const unlike = unlikeBodies(a.report, b.report);
  // Read backwards in time every improvement would look like its opposite.
  const backwards = yearA !== null && yearB !== null && yearB > yearA;
  const partners = new Map(pairs.map((pair) => [pair.a, pair]));
  const taken = new Set<StoredObservation>(pairs.map((pair) => pair.b));
  const inOrder = ours.flatMap((figure) => partners.get(figure) ?? []);
  return {
    caveats: unlike ? ['body'] : [],
    rows: inOrder.map((pair) => {
      const caveats = caveatsOf(pair, yearA, yearB);
      return {
        indicator: pair.a.indicator,
        label: pair.a.label,
        ...pair,
        difference: differenceOf(pair),
        percent: percentOf(pair),
        caveats,
        direction: unlike || backwards ? null : directionOf(pair, caveats, ofOneBody),
      };
    }),
    onlyA: ours.filter((figure) => !partners.has(figure)),
    onlyB: theirs.filter((figure) => !taken.has(figure)),
  };
};

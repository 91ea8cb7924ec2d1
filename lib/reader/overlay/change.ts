import { isOrderSure } from '../../compare/bounds';
import { besideFigure, type Beside } from '../../compare/beside';
import { UNJUDGED } from '../../compare/difference';
import { measureOf } from '../../compare/measure';
import type { Observation } from '../../model';

/** That a figure rose or fell since the report before, and whether the catalogue calls that better or worse. */
export interface Change {
  way: 'up' | 'down';
  sense: 'good' | 'bad' | null;
}

/** Where a year is not known, whoever chose the report to compare with took it for the earlier one. */
const isEarlier = ({ own, report }: Beside): boolean => own.year === null || report.year === null || report.year < own.year;

/**
 * How a figure changed since an earlier report of the same body; null where there is none, where nothing changed, and where the two
 * are not alike enough for their difference to be a change. The place in a ranking rises as its number falls: no arrow can say that.
 */
export const changeOf = (beside: Beside | null, figure: Observation, index: number): Change | null => {
  const pair = beside?.ofOneBody && isEarlier(beside) ? besideFigure(beside, index, figure.quote) : null;
  if (!pair || !pair.difference || !['level', 'rate'].includes(measureOf(figure))) return null;
  if (pair.caveats.some((caveat) => UNJUDGED.includes(caveat)) || !isOrderSure(figure, pair.other)) return null;
  return { way: pair.difference > 0 ? 'up' : 'down', sense: pair.direction };
};

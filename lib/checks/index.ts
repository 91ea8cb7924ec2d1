import type { Extraction } from '../extract';
import type { Check } from '../model';
import { run, type Pausing } from '../pausing';
import { changes } from './changes';
import { ratios } from './ratios';
import { sums, type Findings } from './sums';

export type { Findings } from './sums';

/**
 * The arithmetic the report states, recomputed: sums, rates and changes; and beside it, where figures that look related do not
 * meet but nothing says they must, the gap between them.
 * A relation is only held against the report where the text itself states it.
 */
export function* reckoning(extraction: Extraction): Pausing<Findings> {
  const found = [yield* sums(extraction), yield* ratios(extraction), yield* changes(extraction)];
  return { checks: found.flatMap(({ checks }) => checks), gaps: found.flatMap(({ gaps }) => gaps) };
}

/** Only what the report states: what holds and what cannot. */
export const checksOf = (extraction: Extraction): Check[] => run(reckoning(extraction)).checks;

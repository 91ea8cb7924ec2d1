import { run } from '../../../../lib/pausing';
import { reckoning, type Findings } from '../../../../lib/checks';
import { extract, type ReportContext } from '../../../../lib/extract';
import type { Observation } from '../../../../lib/model';

export const CONTEXT: ReportContext = { year: 2022, kind: 'annual-report', publishedAt: null, regionName: '某市', level: 'city', body: null, bodyKind: null };

/** Figures and arithmetic of a sentence in a report on 2022. */
export const read = (text: string, context: ReportContext = CONTEXT): Findings & { observations: Observation[] } => {
  const extraction = extract(text, context);
  return { observations: extraction.observations, ...run(reckoning(extraction)) };
};

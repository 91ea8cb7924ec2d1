import { applyingCorrections, isKept } from '../corrections/apply';
import { checksWith } from '../corrections/checks';
import { eachOf, run, type Pausing } from '../pausing';
import { SCHEMA_VERSION, type Contents, type Decided, type StoredCheck, type StoredObservation } from '../records';
import { datedAnew, factsReadOf, overlaidReport, redatedOf, withFacts } from './overlay';

/** Checks refer to figures by index, which is their position unless a damaged record was left out. */
function* checksOf(checks: StoredCheck[], read: readonly StoredObservation[], shown: readonly StoredObservation[], decisions: readonly (Decided | null)[]): Pausing<StoredCheck[]> {
  return read.every(({ index }, i) => index === i) ? yield* checksWith(checks, read, shown, decisions) : checks;
}

function* decidedFigures(contents: Contents): Pausing<Pick<Contents, 'observations' | 'checks'>> {
  const { report, observations: read, checks, corrections } = contents;
  const dated = datedAnew(report);
  const next = read.reduce((most, { index }) => Math.max(most, index), -1) + 1;
  const { observations, decisions } = yield* applyingCorrections(
    yield* eachOf(read, dated),
    corrections.map((one) => ({ ...one, figure: dated(one.figure) })),
    (figure, position, { anchor: { prefix, suffix } }): StoredObservation => ({
      ...figure, reportId: report.id, index: next + position - read.length, prefix, suffix, schemaVersion: SCHEMA_VERSION,
    }),
  );
  return {
    observations: yield* eachOf(observations, (figure, i) => (decisions[i] ? { ...figure, decided: decisions[i] } : figure)),
    checks: yield* checksOf(checks, read, observations, decisions),
  };
}

/** A report's contents as its reader set and decided them, over what was read: the records keep that, so that all can be taken back. */
export const asDecided = (contents: Contents): Contents => run(deciding(contents));

/** The same; it may be put down on the way. */
export function* deciding(contents: Contents): Pausing<Contents> {
  const asRead = { ...factsReadOf(contents.report), ...redatedOf(contents) };
  if (contents.corrections.length === 0) return { ...withFacts(contents), ...asRead };
  const { observations, checks } = yield* decidedFigures(contents);
  return {
    report: {
      ...overlaidReport(contents.report),
      figures: observations.filter(({ decided }) => isKept(decided)).length,
      differs: checks.filter(({ verdict }) => verdict === 'differs').length,
    },
    observations,
    checks,
    corrections: contents.corrections,
    ...asRead,
  };
}

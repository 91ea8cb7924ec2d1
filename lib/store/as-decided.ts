import { applyCorrections, isKept } from '../corrections/apply';
import { checksWith } from '../corrections/checks';
import { SCHEMA_VERSION, type Contents, type Decided, type StoredCheck, type StoredObservation } from '../records';
import { datedAnew, factsReadOf, overlaidReport, redatedOf, withFacts } from './overlay';

/** Checks refer to figures by index, which is their position unless a damaged record was left out. */
const checksOf = (checks: StoredCheck[], read: readonly StoredObservation[], shown: readonly StoredObservation[], decisions: readonly (Decided | null)[]): StoredCheck[] =>
  read.every(({ index }, i) => index === i) ? checksWith(checks, read, shown, decisions) : checks;

const decidedFigures = (contents: Contents): Pick<Contents, 'observations' | 'checks'> => {
  const { report, observations: read, checks, corrections } = contents;
  const dated = datedAnew(report);
  const next = Math.max(-1, ...read.map(({ index }) => index)) + 1;
  const { observations, decisions } = applyCorrections(
    read.map(dated),
    corrections.map((one) => ({ ...one, figure: dated(one.figure) })),
    (figure, position, { anchor: { prefix, suffix } }): StoredObservation => ({
      ...figure, reportId: report.id, index: next + position - read.length, prefix, suffix, schemaVersion: SCHEMA_VERSION,
    }),
  );
  return {
    observations: observations.map((figure, i) => (decisions[i] ? { ...figure, decided: decisions[i] } : figure)),
    checks: checksOf(checks, read, observations, decisions),
  };
};

/** A report's contents as its reader set and decided them, over what was read: the records keep that, so that all can be taken back. */
export const asDecided = (contents: Contents): Contents => {
  const asRead = { ...factsReadOf(contents.report), ...redatedOf(contents) };
  if (contents.corrections.length === 0) return { ...withFacts(contents), ...asRead };
  const { observations, checks } = decidedFigures(contents);
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
};

import type { FactsRead, StoredReading, StoredReport } from '../records';

/**
 * What the reader set by hand, laid over what was read. The records keep what was read, so that a choice can be taken back
 * and outlives every new reading.
 */

/** A place's own government is called by it; a department's name says more than its place, and stays. */
const bodyOf = ({ body, bodyKind }: StoredReport, place: string | null): Pick<StoredReport, 'body' | 'bodyKind'> | null =>
  place !== null && (bodyKind === null || bodyKind === 'government') && !body?.startsWith(`${place}人民政府`)
    ? { body: `${place}人民政府`, bodyKind: 'government' }
    : null;

/** A report with what was set by hand in the place of what was read. */
export const overlaidReport = (report: StoredReport): StoredReport => {
  const { region, year } = report.byHand;
  if (!region && year === undefined) return report;
  const body = region ? bodyOf(report, region.regionName) : null;
  return {
    ...report,
    ...region,
    ...body,
    ...(year !== undefined && { year }),
    origins: {
      ...report.origins,
      ...(region && { region: 'reader' }),
      ...(body && { body: 'reader' }),
      ...(year !== undefined && { year: 'reader' }),
    },
  };
};

/** The year of a figure whose text names none, as the reader writes it: the report's. */
const ownYear = (year: number | null): string => String(year ?? 'XXXX');

/**
 * What dates the figures of a report whose year was set by hand: those of the year that was read are dated by nothing but the
 * report, and follow it. Their text is not kept, so what is dated from it (上年) stays.
 */
export const datedAnew = ({ byHand, year: read }: StoredReport): (<T extends { period: string }>(figure: T) => T) => {
  const { year } = byHand;
  return (figure) => (year !== undefined && figure.period === ownYear(read) ? { ...figure, period: String(year) } : figure);
};

/** Which figures follow the year that was set by hand; nothing where none was. */
export const redatedOf = ({ report: { byHand, year }, observations }: StoredReading): { redated?: number[] } =>
  byHand.year === undefined ? {} : { redated: observations.filter(({ period }) => period === ownYear(year)).map(({ index }) => index) };

/** A reading with the place and the year that were set by hand. */
export const withFacts = <T extends StoredReading>(read: T): T => ({
  ...read,
  report: overlaidReport(read.report),
  observations: read.observations.map(datedAnew(read.report)),
});

/** What was read of a report, where something was set by hand. */
export const factsReadOf = ({ regionName, regionCode, regionCodeNow, regionLevel, body, bodyKind, year, origins, byHand }: StoredReport): { factsRead?: FactsRead } =>
  byHand.region === undefined && byHand.year === undefined ? {} : { factsRead: { regionName, regionCode, regionCodeNow, regionLevel, body, bodyKind, year, origins } };

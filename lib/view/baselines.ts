import { likeBodies, sameBody } from '../compare/body';
import { samePlace } from '../compare/place';
import type { Translate } from '../i18n';
import type { StoredReport } from '../records';
import { searchReports } from './report-search';
import { KIND_NAMES, reportName } from './reports';

/** A report that may be compared with, as the choice shows it. */
export interface BaselineChoice {
  id: string;
  name: string;
  /** Its kind, and where another on offer bears the same name and kind, its title. */
  detail: string;
}

export interface BaselineChoices {
  /** Of the place. */
  same: BaselineChoice[];
  elsewhere: BaselineChoice[];
  /** How many more there are that fit. */
  more: number;
}

/** More than these nobody looks through: the query is to be made longer. */
export const MOST_OFFERED = 40;

/** Reports of the place without the report itself: the body's own first, newest year first. */
const ofThePlace = <T extends StoredReport>(report: StoredReport, others: readonly T[]): T[] => {
  const rank = (other: T): number => (sameBody(report, other) ? 0 : 1);
  return others.filter(({ id }) => id !== report.id).sort((a, b) => rank(a) - rank(b) || (b.year ?? -Infinity) - (a.year ?? -Infinity));
};

/** Reports of other places, the likeliest to be meant first: of a like body and level, nearest in year, of the province, then as places are numbered. */
export const elsewhereFirst = <T extends StoredReport>(report: StoredReport, others: readonly T[]): T[] => {
  const province = report.regionCode?.slice(0, 2);
  const keyed = others.filter((other) => other.id !== report.id && !samePlace(report, other)).map((other) => ({
    other,
    order: [
      likeBodies(report, other) && report.regionLevel === other.regionLevel ? 0 : 1,
      report.year === null || other.year === null ? 1000 : Math.abs(report.year - other.year),
      province !== undefined && other.regionCode?.startsWith(province) ? 0 : 1,
      Number(other.regionCode ?? Infinity),
    ],
  }));
  const apart = (a: number[], b: number[]): number => {
    const at = a.findIndex((part, i) => part !== b[i]);
    return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
  };
  return keyed.sort((a, b) => apart(a.order, b.order)).map(({ other }) => other);
};

/** The name of one report as a choice is shown by it. */
export const baselineName = (report: Parameters<typeof reportName>[0] & Pick<StoredReport, 'kind'>, t: Translate): string =>
  [reportName(report, t), t(KIND_NAMES[report.kind])].join(' · ');

/** What tells a report from another of its name and kind: its title, or else the end of its address. */
const particular = ({ title, id }: StoredReport): string => title ?? id.slice(-40);

const described = (reports: readonly StoredReport[], t: Translate): BaselineChoice[] => {
  const times = new Map<string, number>();
  for (const report of reports) times.set(baselineName(report, t), (times.get(baselineName(report, t)) ?? 0) + 1);
  return reports.map((report) => ({
    id: report.id,
    name: reportName(report, t),
    detail: [t(KIND_NAMES[report.kind]), report.sample && t('sampleMark'), times.get(baselineName(report, t)) !== 1 && particular(report)].filter(Boolean).join(' · '),
  }));
};

/**
 * What is offered to compare a report with for a query: of its place, and of others.
 * @param same reports of the place, the report itself may be among them
 * @param elsewhere reports of other places in the order of `elsewhereFirst`; empty while they are not loaded
 */
export const baselineChoices = (report: StoredReport, same: readonly StoredReport[], elsewhere: readonly StoredReport[], query: string, t: Translate): BaselineChoices => {
  const here = searchReports(ofThePlace(report, same), query, t);
  const there = searchReports(elsewhere, query, t);
  const offered = [...here, ...there].slice(0, MOST_OFFERED);
  const choices = described(offered, t);
  return { same: choices.slice(0, here.length), elsewhere: choices.slice(here.length), more: here.length + there.length - offered.length };
};

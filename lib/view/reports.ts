import type { Locale, MessageKey, Translate } from '../i18n';
import type { PageKind } from '../model';
import type { StoredReport } from '../records';

/** Message keys of the kinds of report. */
export const KIND_NAMES: Record<PageKind, MessageKey> = {
  'annual-report': 'kindAnnualReport',
  'work-summary': 'kindWorkSummary',
  'press-briefing': 'kindPressBriefing',
  other: 'kindOther',
};

/** Place and year in a few words, for headings and choices; what is unknown is said to be. */
export const reportName = (report: Pick<StoredReport, 'regionName' | 'year'>, t: Translate): string =>
  t('reportName', report.regionName ?? t('unknownPlace'), report.year ?? t('unknownYear'));

/** What a report is called in a list: by its title, or where the page gave none by place, year and kind. */
export const titleOf = (report: Pick<StoredReport, 'regionName' | 'year' | 'kind' | 'title'>, t: Translate): string =>
  report.title ?? t('reportUntitled', reportName(report, t), t(KIND_NAMES[report.kind]));

type Placed = Pick<StoredReport, 'regionCode' | 'regionName'>;

/** Whether two reports are of one place: by code where both have one, else by name. */
export const samePlace = (a: Placed, b: Placed): boolean =>
  a.regionCode !== null && b.regionCode !== null
    ? a.regionCode === b.regionCode
    : a.regionName !== null && a.regionName === b.regionName;

/** The address of a report's page; null for a sample without one, or for anything but a web page. */
export const pageAddress = ({ url }: Pick<StoredReport, 'url'>): string | null => (/^https?:\/\//i.test(url) ? url : null);

/** Heads for two reports side by side: the years alone where place and years tell enough. */
export const columnHeads = (
  a: Placed & Pick<StoredReport, 'year'>,
  b: Placed & Pick<StoredReport, 'year'>,
  t: Translate,
): readonly [string, string] =>
  samePlace(a, b) && a.year !== null && b.year !== null && a.year !== b.year
    ? [t('reportYear', a.year), t('reportYear', b.year)]
    : [reportName(a, t), reportName(b, t)];

export type SortKey = 'place' | 'year' | 'kind' | 'title' | 'figures' | 'differs' | 'savedAt';

/** A column and a direction: 1 upwards, −1 downwards. */
export interface Sort {
  key: SortKey;
  direction: 1 | -1;
}

const valueOf = (report: StoredReport, key: SortKey): string | number | null =>
  key === 'place' ? report.regionName : report[key];

/** Reports in a new order; what is unknown comes last whichever way; equals by place, then newest year first. */
export const sortReports = (reports: readonly StoredReport[], sort: Sort, locale: Locale): StoredReport[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const by = (a: StoredReport, b: StoredReport, key: SortKey, direction: 1 | -1): number => {
    const [x, y] = [valueOf(a, key), valueOf(b, key)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return direction * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)));
  };
  return [...reports].sort((a, b) => by(a, b, sort.key, sort.direction) || by(a, b, 'place', 1) || by(a, b, 'year', -1));
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Reports in whose place, year, kind, title or source every word of the query occurs. */
export const searchReports = (reports: readonly StoredReport[], query: string, t: Translate): StoredReport[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return reports.filter((report) => {
    const text = fold(
      [report.regionName, report.year, t(KIND_NAMES[report.kind]), report.title, report.source].filter((part) => part !== null).join(' '),
    );
    return words.every((word) => text.includes(word));
  });
};

/** The choices for a comparison: the same place first, newest year first, then all others by place. */
export const baselineChoices = (
  report: StoredReport,
  others: readonly StoredReport[],
  locale: Locale,
): { same: StoredReport[]; elsewhere: StoredReport[] } => {
  const choices = others.filter(({ id }) => id !== report.id);
  return {
    same: sortReports(choices.filter((other) => samePlace(report, other)), { key: 'year', direction: -1 }, locale),
    elsewhere: sortReports(choices.filter((other) => !samePlace(report, other)), { key: 'place', direction: 1 }, locale),
  };
};

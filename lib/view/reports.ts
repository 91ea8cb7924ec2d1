import { sameBody } from '../compare/body';
import type { MessageKey, Translate } from '../i18n';
import type { PageKind } from '../model';
import type { StoredReport } from '../records';

/** Message keys of the kinds of report. */
export const KIND_NAMES: Record<PageKind, MessageKey> = {
  'annual-report': 'kindAnnualReport',
  'work-summary': 'kindWorkSummary',
  'press-briefing': 'kindPressBriefing',
  other: 'kindOther',
};

type Placed = Pick<StoredReport, 'regionCode' | 'regionName' | 'regionLevel' | 'body' | 'bodyKind'>;

/** The body where it is not the place's own government; null where the place says it all. */
export const bodyBesidePlace = ({ body, bodyKind }: Pick<Placed, 'body' | 'bodyKind'>, t: Translate): string | null =>
  bodyKind === null || bodyKind === 'government' ? null : (body ?? t(bodyKind === 'department' ? 'bodyDepartment' : 'bodySubdistrict'));

/** Who reports, in a few words: the place for its government, else the body, with its place where its name does not tell. */
export const reporterName = (report: Omit<Placed, 'regionCode'>, t: Translate): string => {
  const { regionName, regionLevel } = report;
  const body = bodyBesidePlace(report, t);
  if (body === null) return regionName ?? t('unknownPlace');
  const told = regionName === null || regionLevel === 'nation' || body.includes(regionName);
  // Names are Chinese in either language: nothing stands between them.
  return told ? body : regionName + body;
};

type Named = Omit<Placed, 'regionCode'> & Pick<StoredReport, 'year'>;

/** Reporter and year in a few words, for headings and choices; what is unknown is said to be. */
export const reportName = (report: Named, t: Translate): string =>
  t('reportName', reporterName(report, t), report.year === null ? t('unknownYear') : String(report.year));

/** What a report is called in a list: by its title, or where the page gave none by place, year and kind. */
export const titleOf = (report: Named & Pick<StoredReport, 'kind' | 'title'>, t: Translate): string =>
  report.title ?? t('reportUntitled', reportName(report, t), t(KIND_NAMES[report.kind]));

/** The address of a report's page; null for a sample without one, or for anything but a web page. */
export const pageAddress = ({ url }: Pick<StoredReport, 'url'>): string | null => (/^https?:\/\//i.test(url) ? url : null);

/** Heads for two reports side by side: the years alone where they are of one body and the years tell enough. */
export const columnHeads = (
  a: Placed & Pick<StoredReport, 'year'>,
  b: Placed & Pick<StoredReport, 'year'>,
  t: Translate,
): readonly [string, string] =>
  sameBody(a, b) && a.year !== null && b.year !== null && a.year !== b.year
    ? [t('reportYear', String(a.year)), t('reportYear', String(b.year))]
    : [reportName(a, t), reportName(b, t)];

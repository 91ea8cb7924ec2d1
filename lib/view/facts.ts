import type { Locale, MessageKey, Translate } from '../i18n';
import type { FactName, FactOrigin, RegionLevel } from '../model';
import type { FoundDivision } from '../page/divisions/search';
import type { StoredReport } from '../records';
import { formatDate } from './format';
import provinces from './provinces.json';

export const LEVEL_TERMS: Record<RegionLevel, MessageKey> = {
  nation: 'levelNation',
  province: 'levelProvince',
  city: 'levelCity',
  county: 'levelCounty',
};

const FACT_TERMS: Record<FactName, MessageKey> = {
  title: 'factTitle',
  region: 'factRegion',
  body: 'factBody',
  year: 'factYear',
  publishedAt: 'factPublishedAt',
  source: 'factSource',
  documentNumber: 'factDocumentNumber',
};

const ORIGIN_TERMS: Record<FactOrigin, MessageKey> = {
  meta: 'originMeta',
  label: 'originLabel',
  title: 'originTitle',
  heading: 'originHeading',
  'window-title': 'originWindowTitle',
  'under-title': 'originUnderTitle',
  addressee: 'originAddressee',
  opening: 'originOpening',
  signature: 'originSignature',
  text: 'originText',
  source: 'originSource',
  site: 'originSite',
  address: 'originAddress',
  publication: 'originPublication',
  reader: 'originReader',
};

type Placed = Pick<StoredReport, 'regionName' | 'regionCode' | 'regionCodeNow' | 'regionLevel'>;

const PROVINCES: ReadonlyMap<string, string> = new Map(Object.entries(provinces));

/** The full name of the province that a division's code, or the two digits it begins with, lies in; null for any other text. */
export const provinceAt = (code: string): string | null => PROVINCES.get(code.slice(0, 2)) ?? null;

/** The province a place lies in, by its full name; null for a province itself and where the code is not known. */
export const provinceOf = ({ regionCode }: Pick<Placed, 'regionCode'>): string | null =>
  regionCode === null || regionCode.endsWith('0000') ? null : provinceAt(regionCode);

/** Province and level of a place in words, what is known of them. */
export const placeInWords = (place: Placed, t: Translate): string[] =>
  [provinceOf(place), place.regionLevel && t(LEVEL_TERMS[place.regionLevel])].filter((word) => word !== null);

/** A division to choose from: 北京市 · 密云县 · 代码 110228 · 至 2016 年. */
export const divisionInWords = ({ place, within, years }: FoundDivision, t: Translate): string => {
  const { regionName, regionCode } = place;
  const until = years && (years.from === null ? t('divisionUntil', String(years.to)) : t('divisionBetween', String(years.from), String(years.to)));
  return [...within, regionName, regionCode && t('factCode', regionCode), until].filter(Boolean).join(' · ');
};

/** The place with all that is known of it: 静海县 · 天津市 · 县级 · 代码 120223 · 今 120118. */
const placeInFull = (place: Placed, t: Translate): string | null => {
  const { regionName, regionCode, regionCodeNow } = place;
  if (regionName === null) return null;
  const codes = [regionCode && t('factCode', regionCode), regionCodeNow !== regionCode && regionCodeNow && t('factCodeNow', regionCodeNow)];
  return [regionName, ...placeInWords(place, t), ...codes].filter(Boolean).join(' · ');
};

/** A fact in words; the value is null where it is not known, the origin where there is nothing to have one. */
export interface FactRow {
  name: FactName;
  term: string;
  value: string | null;
  /** Whether the value is the page's own Chinese, whatever the interface's language. */
  chinese: boolean;
  origin: string | null;
}

/** What is known of a report and where each fact was found, in words. */
export const factRows = (report: StoredReport, locale: Locale, t: Translate): FactRow[] => {
  const { title, body, year, publishedAt, source, documentNumber, origins } = report;
  const row = (name: FactName, value: string | null, chinese = true): FactRow => {
    const origin = origins[name];
    return { name, term: t(FACT_TERMS[name]), value, chinese, origin: value === null ? null : t(origin && Object.hasOwn(ORIGIN_TERMS, origin) ? ORIGIN_TERMS[origin] : 'originUnrecorded') };
  };
  return [
    row('title', title),
    row('region', placeInFull(report, t)),
    row('body', body),
    row('year', year === null ? null : t('reportYear', String(year)), false),
    row('publishedAt', publishedAt && formatDate(publishedAt, locale), false),
    row('source', source),
    row('documentNumber', documentNumber),
  ];
};

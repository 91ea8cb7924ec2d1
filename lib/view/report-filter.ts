import type { Translate } from '../i18n';
import type { PageKind, RegionLevel } from '../model';
import type { ListedReport } from '../records';
import { LEVEL_TERMS, provinceAt } from './facts';
import { KIND_NAMES } from './reports';

/** The facts that reports are narrowed by, each to one value; `''` is any, `UNKNOWN` reports of which it is not known. */
export type FilterKey = 'province' | 'level' | 'year' | 'kind';
export const FILTER_KEYS: readonly FilterKey[] = ['province', 'level', 'year', 'kind'];
export const UNKNOWN = 'unknown';
/** Stands for the whole country, which lies in no province. */
const NATION = 'nation';

/** What the table is narrowed to. */
export interface ReportFilter extends Record<FilterKey, string> {
  query: string;
  /** Only reports with checks that differ. */
  differs: boolean;
  /** Only reports whose page says other figures than when it was kept. */
  changed: boolean;
  samples: 'all' | 'without' | 'only';
}

export const NO_FILTER: ReportFilter = { query: '', province: '', level: '', year: '', kind: '', differs: false, changed: false, samples: 'all' };

/** The filter that an address says; what it does not say, or says in words that are none, is open. */
export const filterFrom = (params: ReadonlyMap<string, string>): ReportFilter => {
  const samples = params.get('samples');
  return {
    query: params.get('q') ?? '',
    province: params.get('province') ?? '', level: params.get('level') ?? '', year: params.get('year') ?? '', kind: params.get('kind') ?? '',
    differs: params.get('differs') === '1',
    changed: params.get('changed') === '1',
    samples: samples === 'without' || samples === 'only' ? samples : 'all',
  };
};

/** A filter as an address says it; empty values are to be left out. */
export const paramsOf = ({ query, differs, changed, samples, province, level, year, kind }: ReportFilter): [string, string][] => [
  ['q', query], ['province', province], ['level', level], ['year', year], ['kind', kind],
  ['differs', differs ? '1' : ''], ['changed', changed ? '1' : ''], ['samples', samples === 'all' ? '' : samples],
];

/** Whether anything is left out by it. */
export const narrows = (filter: ReportFilter): boolean => paramsOf(filter).some(([, value]) => value.trim() !== '');

type Facts = Pick<ListedReport, 'regionCode' | 'regionLevel' | 'year' | 'kind' | 'differs' | 'changed' | 'sample'>;

/** What a report has for each fact that is narrowed by, as the filter writes it. */
const VALUES: Record<FilterKey, (report: Facts) => string> = {
  province: ({ regionCode, regionLevel }) => (regionLevel === 'nation' ? NATION : (regionCode?.slice(0, 2) ?? UNKNOWN)),
  level: ({ regionLevel }) => regionLevel ?? UNKNOWN,
  year: ({ year }) => (year === null ? UNKNOWN : String(year)),
  kind: ({ kind }) => kind,
};

/** Whether a report's facts are as the filter asks; its words are looked for elsewhere. */
export const passesFilter = (report: Facts, filter: ReportFilter): boolean =>
  FILTER_KEYS.every((key) => filter[key] === '' || filter[key] === VALUES[key](report)) &&
  (!filter.differs || report.differs > 0) &&
  (!filter.changed || (report.changed ?? 0) > 0) &&
  (filter.samples === 'all' || report.sample === (filter.samples === 'only'));

/** A value to choose, what it is called, and how many reports have it. */
export interface FilterOption {
  value: string;
  name: string;
  count: number;
}

const LEVELS: readonly RegionLevel[] = ['nation', 'province', 'city', 'county'];

const nameOf = (key: FilterKey, value: string, t: Translate): string => {
  if (value === UNKNOWN) return t('filterUnknown');
  if (key === 'province') return value === NATION ? t(LEVEL_TERMS.nation) : (provinceAt(value) ?? value);
  if (key === 'level') return t(LEVEL_TERMS[value as RegionLevel]);
  return key === 'year' ? t('reportYear', value) : t(KIND_NAMES[value as PageKind]);
};

/** Provinces by code, as every list of divisions has them; years newest first; the commonest kind first; what is unknown last. */
const byValue = (key: FilterKey) => (a: FilterOption, b: FilterOption): number => {
  if ((a.value === UNKNOWN) !== (b.value === UNKNOWN)) return a.value === UNKNOWN ? 1 : -1;
  if (key === 'level') return LEVELS.indexOf(a.value as RegionLevel) - LEVELS.indexOf(b.value as RegionLevel);
  if (key === 'kind') return b.count - a.count;
  return (key === 'year' ? -1 : 1) * (a.value < b.value ? -1 : 1);
};

/** The choices for each fact: the values there are among the reports. */
export const filterOptions = (reports: readonly Facts[], t: Translate): Record<FilterKey, FilterOption[]> => {
  const optionsOf = (key: FilterKey): FilterOption[] => {
    const counts = new Map<string, number>();
    for (const report of reports) {
      const value = VALUES[key](report);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, name: nameOf(key, value, t), count })).sort(byValue(key));
  };
  return { province: optionsOf('province'), level: optionsOf('level'), year: optionsOf('year'), kind: optionsOf('kind') };
};

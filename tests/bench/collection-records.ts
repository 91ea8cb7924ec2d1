import type { Contents, StoredObservation } from '../../lib/records';

/** Records of invented places' reports, as the extension writes them. */

/** Reports of one place, one a year. */
export const YEARS = 12;
/** Figures of every report. */
export const FIGURES = 80;
const FIRST_YEAR = 2012;
/** Only the reports of this place name this figure. */
export const RARE = { place: 1, label: '夜间执法听证回访' };

const PROVINCES = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65];

const two = (value: number): string => String(value).padStart(2, '0');

/** Of ten places three are cities, as many of the ten thousand reports as China has cities. */
const placeOf = (nth: number) => {
  const isCity = nth % 10 < 3;
  const province = PROVINCES[nth % PROVINCES.length]!;
  const code = `${province}${two(70 + (nth % 30))}${isCity ? '00' : two(1 + (Math.floor(nth / 30) % 98))}`;
  const name = `试${[...String(nth)].map((digit) => '零甲乙丙丁戊己庚辛壬'[Number(digit)]).join('')}${isCity ? '市' : '县'}`;
  return { regionName: name, regionCode: code, regionCodeNow: code, regionLevel: isCity ? ('city' as const) : ('county' as const) };
};

export const placeName = (nth: number): string => placeOf(nth).regionName;

/** Grows from year to year and differs from place to place, the same in every run. */
const grown = ({ value, role }: StoredObservation, nth: number, year: number, index: number): number =>
  role === 'rate' ? Math.min(100, 60 + ((nth * 7 + year + index) % 40)) : Math.max(1, Math.round(value * (0.6 + ((nth * 13 + index * 5 + year) % 80) / 100)));

/** Facts of the nth place; the place of the report that was really read is the 0th. */
const factsOf = (read: Contents, nth: number, year: number): Partial<Contents['report']> => {
  if (nth === 0) return { title: `${read.report.regionName}${year}年法治政府建设情况报告` };
  const place = placeOf(nth);
  return { ...place, title: `${place.regionName}${year}年法治政府建设情况报告`, body: `${place.regionName}人民政府`, bodyKind: 'government' };
};

/** The nth report of all, made after one that was read: its figures under other values. */
export function generated(read: Contents, nth: number): Contents {
  const place = Math.floor(nth / YEARS);
  const year = FIRST_YEAR + (nth % YEARS);
  const id = `www.bench${place}.gov.cn/art/${year}/art_${10_000_000 + nth}.html`;
  const savedAt = new Date(Date.UTC(2026, 0, 1) + nth * 60_000).toISOString();
  const observations = read.observations.slice(0, FIGURES).map((figure, index) => ({
    ...figure, reportId: id, index, period: figure.period.replace(String(read.report.year), String(year)), value: grown(figure, place, year, index),
    partOf: figure.partOf !== null && figure.partOf < FIGURES ? figure.partOf : null,
    ...(place === RARE.place && index === 0 && { label: RARE.label }),
  }));
  const checks = read.checks.filter(({ total, parts }) => [total, ...parts].every((at) => at < FIGURES)).map((check, index) => ({ ...check, reportId: id, index }));
  const report = {
    ...read.report, ...factsOf(read, place, year), id, url: `http://${id}`, year, savedAt, readAt: savedAt,
    fingerprint: nth.toString(16).padStart(64, '0'), figures: observations.length, differs: checks.filter(({ verdict }) => verdict === 'differs').length, alsoAt: [],
  };
  return { report, observations, checks, corrections: [] };
}

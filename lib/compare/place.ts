import type { ReportFacts } from '../model';

type Place = Pick<ReportFacts, 'regionCode' | 'regionName'>;

/** By code; by name only where a code is missing, since names repeat (鼓楼区) and codes do not. */
export const samePlace = (a: Place, b: Place): boolean =>
  a.regionCode !== null && b.regionCode !== null
    ? a.regionCode === b.regionCode
    : a.regionName !== null && a.regionName === b.regionName;

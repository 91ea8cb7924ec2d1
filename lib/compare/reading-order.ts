import type { StoredReport } from '../records';

/** By what reports are put in their order. */
export type Placed = Pick<StoredReport, 'id' | 'regionCode' | 'regionName' | 'body' | 'year'>;

const order = (a: string | number | null, b: string | number | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

/** Place by place, body by body, year by year, as reports stand side by side on the screen and in files; what is unknown last. */
export const byPlace = (a: Placed, b: Placed): number =>
  order(a.regionCode, b.regionCode) || order(a.regionName, b.regionName) || order(a.body, b.body) || order(a.year, b.year) || order(a.id, b.id);

/** Earlier years and other places: what a report is compared with, and what may be compared. Pure. */
export { chooseBaseline } from './baseline';
export { compareReports } from './compare';
export { breaksBetween } from './series-breaks';
export type { Caveat, Comparison, ComparisonRow, ReportLike } from './types';

/** Earlier years and other places: what a report is compared with, and what may be compared. Pure. */
export { chooseBaseline } from './baseline';
export { likeBodies, sameBody } from './body';
export type { ChangedFigure } from './changed-figures';
export { changesOf, type PageChange } from './changes';
export { compareReports } from './compare';
export { settingMatrix, type Matrix, type MatrixRow } from './matrix';
export { cellsOf, inSeriesOrder, seriesOf, type Read, type Series, type SeriesCell } from './series';
export { breaksBetween } from './series-breaks';
export type { Caveat, Comparison, ComparisonRow, ReportCaveat, ReportLike } from './types';

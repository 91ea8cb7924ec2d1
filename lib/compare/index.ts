export type { Caveat, Comparison, ComparisonRow, ReportLike } from './types';

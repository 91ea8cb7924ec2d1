import type { Ink } from './ink';

/** Stands before a value that a check found impossible. */
export const DOUBT_SIGN = '≠ ';

/** The sign within a chart's text. */
export const DoubtSign = ({ ink }: { ink: Ink }) => <tspan fill={ink.doubt} font-weight="600">{DOUBT_SIGN}</tspan>;

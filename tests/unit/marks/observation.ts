import type { Observation } from '../../../lib/model';

/** A plain count, but for what a test says of it. */
export const observation = (given: Partial<Observation>): Observation => ({
  start: 0,
  end: 1,
  quote: '1件',
  value: 1,
  unit: '件',
  qualifier: null,
  role: 'count',
  label: '行政复议·收到申请',
  indicator: null,
  scope: null,
  period: '2019',
  trend: null,
  partOf: null,
  ...given,
});

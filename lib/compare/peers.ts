import type { StoredReport } from '../records';
import { chargeOf } from './body';

type Ranked = Pick<StoredReport, 'regionLevel' | 'regionCode' | 'regionName' | 'body' | 'bodyKind'>;

/** Bodies of one level that do the same office (`likeBodies`) have the same key; null where level or office is not known. */
export const peersKey = (report: Ranked): string | null => {
  const { regionLevel, bodyKind } = report;
  if (regionLevel === null || bodyKind === null) return null;
  if (bodyKind !== 'department') return `${regionLevel} ${bodyKind}`;
  const charge = chargeOf(report);
  return charge === null ? null : `${regionLevel} ${bodyKind} ${charge}`;
};

import { SCHEMA_VERSION, type Revision, type StoredReading } from '../records';
import type { ReportDatabase } from './database';
import { covers, supersedes } from './same-text';

/**
 * A report's earlier readings while others join them, by the text they were read from: no reading tells what one of another text does.
 * Read from the database once: with a thousand of them each other would read the thousand again.
 */
export interface EarlierReadings {
  reportId: string;
  byText: Map<string, Revision[]>;
}

/** A step of a transaction: the earlier readings kept of a report. */
export const earlierReadings = async (db: ReportDatabase, reportId: string): Promise<EarlierReadings> => {
  const byText = new Map<string, Revision[]>();
  for (const one of await db.revisions.where({ reportId }).toArray()) {
    const ofText = byText.get(one.report.fingerprint);
    if (ofText) ofText.push(one);
    else byText.set(one.report.fingerprint, [one]);
  }
  return { reportId, byText };
};

/** A reading as an earlier one, in the place of another, or null where what is kept says as much. */
const asEarlier = (reportId: string, read: StoredReading, replacedAt: string, ofText: readonly Revision[]): { at: number; revision: Revision } | null => {
  const same = ofText.findIndex((kept) => covers(kept, read));
  const kept = ofText[same];
  if (kept) return kept.report.readAt < replacedAt && replacedAt < kept.replacedAt ? { at: same, revision: { ...kept, replacedAt } } : null;
  const table = ofText.findIndex((one) => supersedes(read, one));
  const id = ofText[table]?.id;
  const { report, observations, checks } = read;
  return {
    at: table < 0 ? ofText.length : table,
    revision: { ...(id !== undefined && { id }), report, observations, checks, reportId, replacedAt, schemaVersion: SCHEMA_VERSION },
  };
};

/** Whether an earlier reading would be kept, or one that is kept be dated anew by it. */
export const isEarlierAnew = ({ reportId, byText }: EarlierReadings, read: StoredReading, replacedAt: string): boolean =>
  asEarlier(reportId, read, replacedAt, byText.get(read.report.fingerprint) ?? []) !== null;

/**
 * A step of a transaction: keeps an earlier reading once, from the earliest day known on which another was met; in the place of what a table
 * told of the same text.
 */
export const keepOnce = async (db: ReportDatabase, { reportId, byText }: EarlierReadings, read: StoredReading, replacedAt: string): Promise<void> => {
  const ofText = byText.get(read.report.fingerprint) ?? [];
  const kept = asEarlier(reportId, read, replacedAt, ofText);
  if (!kept) return;
  byText.set(read.report.fingerprint, ofText);
  ofText[kept.at] = { ...kept.revision, id: await db.revisions.put(kept.revision) };
};

import type { Revision, StoredReport } from '../records';

type Earlier = Pick<Revision, 'report' | 'replacedAt'>;

/**
 * The instant at which the text of a reading was replaced, as early as the other side's readings of that page say so: by its own reading of
 * the same text, or by one of another text after it. It may have read the later text many times since.
 */
export const replacedAtBy = ({ id, readAt, fingerprint }: StoredReport, present: StoredReport, revisions: readonly Earlier[]): string => {
  const said = revisions
    .filter(({ report }) => report.id === id)
    .map(({ report, replacedAt }) => (report.fingerprint === fingerprint ? replacedAt : report.readAt));
  return [...said, present.readAt].filter((at) => at > readAt).sort()[0] ?? present.readAt;
};

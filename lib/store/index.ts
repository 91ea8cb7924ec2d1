export type { Contents, Removed, Revision, StoredCheck, StoredObservation, StoredReport } from '../records';

/** The collection. Opened only in the background and in extension pages: in a page, IndexedDB is the page's. */
export { besideAt, standingAt } from './beside';
export { setByHand } from './by-hand';
export { correctionsAt, keepDecision, reportCounts, takeBack, takeBackAt, type Deciding } from './corrections';
export type { ByHand, Contents, Correction, ListedReport, Place, Removed, Revision, StoredCheck, StoredObservation, StoredReport } from '../records';
export { allContents, allReports, contentsOf, countReports, findReport, latestReports, revisionsOf } from './find';
export { pageKey } from './page-key';
export { contentsAt, isKept, joinReports, keepApart, partPage, seemingTwin } from './pages';
export { removeReport, restoreReport } from './remove';
export { addSamples, removeSamples } from './samples';
export { saveReading } from './save';

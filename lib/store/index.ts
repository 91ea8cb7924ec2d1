/** The collection. Opened only in the background and in extension pages: in a page, IndexedDB is the page's. */
export { allResidents, countSavedSince, eachRecord } from './backup';
export { besideAt, standingAt } from './beside';
export { setByHand } from './by-hand';
export { commitImport } from './commit-import';
export { correctionsAt, keepDecision, reportCounts, takeBack, takeBackAt, type Deciding } from './corrections';
export type { ByHand, Contents, Correction, ListedReport, Place, Removed, Revision, StoredCheck, StoredObservation, StoredReport } from '../records';
export { figuresOf, type FiguresOf } from './figures-of';
export { allContents, contentsOf, eachContents, findReport, revisionsOf } from './find';
export type { ImportPlan, Named } from './import-plan';
export { indicatorsPresent } from './indicators';
export { allReports, countReports, latestReports, nearestReport, reportsOfPlace, searchTexts } from './list';
export { pageKey } from './page-key';
export { contentsAt, isKept, joinReports, keepApart, partPage, seemingTwin } from './pages';
export { removeReport, removeReports, restoreReport, restoreReports } from './remove';
export { residentsOf, setResidents } from './residents';
export { addSamples, removeSamples } from './samples';
export { saveReading } from './save';
export { discardImport, discardLeftovers, stageImport } from './stage-import';

/** Records as files, piece by piece. Pure: gives what a file consists of, the caller joins it and offers it for download. */
export { exportFileName, type Format, type Named } from './file-name';
export type { Source } from './source';
export { namingIn, type Naming } from './terms';
export { tidyCsv } from './tidy-csv';

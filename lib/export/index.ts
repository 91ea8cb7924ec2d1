/** Records as files, piece by piece. Pure: gives what a file consists of, the caller joins it and offers it for download. What few need stands apart, to be loaded when it is asked for. */
export { backupFileName, chartFileName, exportFileName, FORMATS, type Format, type Named } from './file-name';
export { isAnnotatable, tooLarge, type TooLarge } from './limits';
export type { Source } from './source';
export { namingIn, type Naming } from './terms';
export { tidyCsv } from './tidy-csv';

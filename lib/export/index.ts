/** Records as files. Pure: gives the text, the caller offers it for download. */
export { csvFileName } from './file-name';
export type { Naming } from './terms';
export { tidyCsv } from './tidy-csv';

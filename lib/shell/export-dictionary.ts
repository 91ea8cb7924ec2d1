import { exportFileName, type Naming } from '../export';
import { dictionaryCsv } from '../export/dictionary';
import { download } from './download';

/** Offers the data dictionary of the tidy files to be saved. */
export const exportDictionary = (naming: Naming, now = new Date()): void =>
  download(exportFileName([], 'dictionary', now), new Blob([dictionaryCsv(naming)], { type: 'text/csv;charset=utf-8' }));

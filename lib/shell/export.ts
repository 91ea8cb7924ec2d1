import { byPlace, type Placed } from '../compare/reading-order';
import { exportFileName, isAnnotatable, tidyCsv, tooLarge, type Format, type Named, type Naming, type Source } from '../export';
import { eachContents, type StoredReport } from '../store';
import { download } from './download';
import { gather, type Piece } from './gather';
import { watched, type Watch } from './watched';

/** What an export must know of a report beforehand. */
export type Exported = Named & Placed & Pick<StoredReport, 'figures' | 'url'>;

/** Which reports go into which file, and how its columns and codes are called. */
export interface Wanted {
  reports: readonly Exported[];
  format: Format;
  naming: Naming;
}

/** A file that was handed to the browser's saving; `size` in bytes. */
export interface Saved {
  name: string;
  size: number;
}

interface Writer {
  type: string;
  write: (reports: Source, naming: Naming, name: string, now: Date) => AsyncIterable<Piece>;
}

const CSV = 'text/csv;charset=utf-8';

/** Loaded when they are asked for, but for the table that a click in the popup gives. */
const WRITERS: Record<Format, () => Promise<Writer>> = {
  tidy: async () => ({ type: CSV, write: tidyCsv }),
  matrix: async () => ({ type: CSV, write: (await import('../export/matrix-csv')).matrixCsv }),
  xlsx: async () => ({ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: (await import('../export/tidy-xlsx')).tidyXlsx }),
  annotations: async () => {
    const { annotations } = await import('../export/annotations');
    return { type: 'application/ld+json', write: (reports, _, name, now) => annotations(reports, name, now) };
  },
};

/** Those of the reports that can stand in a file of this kind, in its order: the columns of a matrix stand as on the screen. */
export const exportable = <T extends Exported>(reports: readonly T[], format: Format): T[] =>
  format === 'annotations' ? reports.filter(isAnnotatable) : format === 'matrix' ? [...reports].sort(byPlace) : [...reports];

/**
 * Writes reports into one file and offers it to be saved; null where they hold no figure that can stand in it. Nothing is offered
 * before the file is whole. Rejects with the signal's reason once it is aborted, where the database or the disk fails, and with a
 * RangeError where Excel would not open the file whole (`tooLarge`).
 */
export const exportReports = async ({ reports, format, naming }: Wanted, watch: Watch, now = new Date()): Promise<Saved | null> => {
  const written = exportable(reports, format);
  if (written.every(({ figures }) => figures === 0)) return null;
  if (tooLarge(written, format)) throw new RangeError(`Too much for one file: ${format}.`);
  const { type, write } = await WRITERS[format]();
  const name = exportFileName(written, format, now);
  const ids = written.map(({ id }) => id);
  const file = await gather(write(watched(eachContents(ids), watch), naming, name, now), type);
  watch.signal.throwIfAborted();
  download(name, file);
  return { name, size: file.size };
};

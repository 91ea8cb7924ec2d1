import { exportFileName, tidyCsv, type Format, type Naming, type Named, type Source } from '../export';
import { contentsOf, type Contents, type StoredReport } from '../store';
import { download } from './download';
import { gather, type Piece } from './gather';
import { watched, type Watch } from './watched';

/** What an export must know of a report beforehand. */
export type Exported = Named & Pick<StoredReport, 'id' | 'figures'>;

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
  write: (reports: Source, naming: Naming) => AsyncIterable<Piece>;
}

/** Loaded when they are asked for, where they bring a library along. */
const WRITERS: Record<Format, () => Promise<Writer>> = {
  tidy: async () => ({ type: 'text/csv;charset=utf-8', write: tidyCsv }),
};

/** What is still in the collection of what was asked for, in its order. */
async function* eachOf(reports: readonly Exported[]): AsyncGenerator<Contents> {
  for (const { id } of reports) {
    const contents = await contentsOf(id);
    if (contents) yield contents;
  }
}

/**
 * Writes reports into one file and offers it to be saved; null where they hold no figure. Nothing is offered before the file is
 * whole. Rejects with the signal's reason once it is aborted, and where the database or the disk fails.
 */
export const exportReports = async ({ reports, format, naming }: Wanted, watch: Watch, now = new Date()): Promise<Saved | null> => {
  if (reports.every(({ figures }) => figures === 0)) return null;
  const { type, write } = await WRITERS[format]();
  const file = await gather(write(watched(eachOf(reports), watch), naming), type);
  watch.signal.throwIfAborted();
  const name = exportFileName(reports, format, now);
  download(name, file);
  return { name, size: file.size };
};

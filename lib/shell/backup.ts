import { backupFileName } from '../export';
import { backupText } from '../export/backup';
import { allResidents, eachRecord } from '../store';
import { download } from './download';
import type { Saved } from './export';
import { gather } from './gather';
import { noteBackup } from './last-backup';
import { watched, type Watch } from './watched';

/**
 * Writes the whole collection into one file and offers it to be saved. Nothing is offered before the file is whole. Rejects with the
 * signal's reason once it is aborted, and where the database or the disk fails.
 */
export const backUp = async (watch: Watch, now = new Date()): Promise<Saved> => {
  const file = await gather(backupText(watched(eachRecord(), watch), await allResidents(), now), 'application/json');
  watch.signal.throwIfAborted();
  const name = backupFileName(now);
  download(name, file);
  await noteBackup(now);
  return { name, size: file.size };
};

import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { WxtHooks } from 'wxt';

/** An archive has no time zone: these are the fields written, wherever it is made. The format knows no earlier day. */
const firstDay = (): Date => new Date(1980, 0, 1);

/** The files of an archive in an archive that says nothing but names and contents: in the order of names, of one date, pressed by one program. */
export const repacked = (archive: Uint8Array): Uint8Array => {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: firstDay() });
};

/**
 * Called when WXT has written archives: its own have neither month nor day, and are pressed by Node's zlib, which gives other bytes on
 * other processors and versions.
 */
export const repackAll: WxtHooks['zip:done'] = (_wxt, archives) => {
  for (const archive of archives) writeFileSync(archive, repacked(readFileSync(archive)));
};

import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until';

/** What browsers call a file that is still on its way. */
const ON_ITS_WAY = /^\.|\.(?:part|crdownload|tmp)$/;

/** Names of the files in a folder of downloads, as far as they are whole. */
export const filesIn = (folder: string): string[] => {
  const names = readdirSync(folder);
  // Firefox gives a file its name before its content.
  return names.some((name) => ON_ITS_WAY.test(name)) ? [] : names.filter((name) => statSync(join(folder, name)).size > 0);
};

export interface Download {
  name: string;
  bytes: Buffer;
}

/** Does something and takes the file that it downloads out of the folder, so that another may have its name. */
export async function downloadOf(folder: string, act: () => Promise<void>): Promise<Download> {
  const before = new Set(filesIn(folder));
  await act();
  const name = await until('a downloaded file', async () => filesIn(folder).find((name) => !before.has(name)));
  const bytes = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return { name, bytes };
}

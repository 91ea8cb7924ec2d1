import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until';

const finished = (folder: string, name: string): boolean => {
  const unfinished = readdirSync(folder).some((other) => /\.(part|crdownload|tmp)$/.test(other));
  return !unfinished && statSync(join(folder, name)).size > 0;
};

export interface Download {
  name: string;
  bytes: Buffer;
}

/** Names of the finished tables in a folder of downloads. */
export const tablesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.csv'));

/** Does something and waits for the table that it downloads. */
export async function downloadOf(folder: string, act: () => Promise<void>): Promise<Download> {
  const before = new Set(tablesIn(folder));
  await act();
  const name = await until('a downloaded table', async () =>
    tablesIn(folder).find((name) => !before.has(name) && finished(folder, name)),
  );
  return { name, bytes: readFileSync(join(folder, name)) };
}

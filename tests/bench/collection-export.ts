import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { press } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { memories } from './memories';

/** Milliseconds between two looks at the folder and at the memory. */
const STEP = 50;
const PATIENCE = 600_000;

const fileIn = (folder: string): string | null => {
  const names = readdirSync(folder);
  return names.some((name) => name.endsWith('.crdownload')) ? null : (names.find((name) => name.endsWith('.csv')) ?? null);
};

/** Milliseconds from the press that exports all as a tidy table to the finished file, and the megabytes by which the tab grew meanwhile. */
export async function exporting(session: Session): Promise<{ ms: number; megabytes: number }> {
  const page = await session.openExtensionPage('collection.html');
  const client = await page.createCDPSession();
  await press(page, session.t('exportOpen'));
  await client.send('HeapProfiler.collectGarbage');
  const before = await memories(session.browser);
  let most = 0;
  const began = performance.now();
  await press(page, session.t('exportStart'));
  for (;;) {
    for (const [id, bytes] of await memories(session.browser)) most = Math.max(most, bytes - (before.get(id) ?? bytes));
    const name = fileIn(session.downloads);
    if (name !== null) {
      const ms = performance.now() - began;
      rmSync(join(session.downloads, name));
      await page.close();
      return { ms, megabytes: most / 2 ** 20 };
    }
    if (performance.now() - began > PATIENCE) throw new Error('The export did not end.');
    await new Promise((next) => setTimeout(next, STEP));
  }
}

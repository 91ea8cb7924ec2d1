import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { tidyImports } from '../../../lib/shell/tidy-imports';
import { database } from '../../../lib/store/database';

/** The browser's locks, of which another window holds the one that is asked for, or none does. */
const locks = (isHeld: boolean) => ({ locks: { request: async (_name: string, _options: object, work: (lock: object | null) => unknown) => work(isHeld ? null : {}) } });

afterEach(() => vi.unstubAllGlobals());

it('what a closed window left beside the collection is removed, but not while one imports', async () => {
  await database().incoming.add({ batch: 'left', record: {} });
  vi.stubGlobal('navigator', locks(true));
  await tidyImports();
  expect(await database().incoming.count()).toBe(1);
  vi.stubGlobal('navigator', locks(false));
  await tidyImports();
  expect(await database().incoming.count()).toBe(0);
});

import { inject, test } from 'vitest';
import type { Pages } from '../../scripts/portal/server';
import { beginAnew } from '../../scripts/walk/empty';
import { startSession, type Session } from '../../scripts/walk/session';

/**
 * Tests that share one browser among all files: to start one takes longer than most walks. Before its walks a file says
 *
 *     it.beforeAll(async ({ anew }) => { session = await anew(pages); });
 *
 * and has that browser as if it were just started, with these pages on its portal. What needs a browser of its own calls
 * `startSession`. Which browser it is, the run says: vitest.e2e.config.ts has a project for each.
 */
export const it = test
  .extend('browser', { scope: 'worker' }, () => inject('browser'))
  .extend('shared', { scope: 'worker' }, async ({ browser }, { onCleanup }) => {
    const session = await startSession(browser, new Map());
    onCleanup(() => session.close());
    return session;
  })
  .extend('anew', { scope: 'worker' }, ({ shared }) => async (pages: Pages): Promise<Session> => {
    await beginAnew(shared, pages);
    return shared;
  });

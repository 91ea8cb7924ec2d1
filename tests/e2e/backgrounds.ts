import type { Browser } from 'puppeteer-core';

/** One life of the background worker. */
export interface Background {
  /** When its globals came to be. Chromium may give the next life the same target, so only this tells one from the next. */
  born: number;
  close(): Promise<void>;
}

/** A worker that is stopped answers nothing, and so does not count. */
const SILENCE = 5000;

/** The workers of the extension that are alive and answer (Chromium). */
export async function backgrounds(browser: Browser): Promise<Background[]> {
  const targets = browser.targets().filter((target) => target.type() === 'service_worker');
  const found = await Promise.all(
    targets.map(async (target) => {
      const silence = new Promise<null>((done) => setTimeout(() => done(null), SILENCE));
      const alive = async (): Promise<Background | null> => {
        const worker = await target.worker();
        const born = await worker?.evaluate(() => performance.timeOrigin);
        return worker && born !== undefined ? { born, close: () => worker.close().catch(() => undefined) } : null;
      };
      return Promise.race([alive().catch(() => null), silence]);
    }),
  );
  return found.filter((background) => background !== null);
}

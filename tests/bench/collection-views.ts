import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { bundled } from './bundle';
import { median } from './measure';

const ROWS = 'table.collection tbody tr';
const PATIENCE = 120_000;
/** Openings of each page; the middle one counts, and the first does not. */
const TIMES = 7;

/** Milliseconds from the navigation to the frame in which something that this selector finds stands. */
async function opening(session: Session, path: string, selector: string): Promise<number> {
  const page = await session.openExtensionPage(path, (tab) =>
    tab.evaluateOnNewDocument((wanted) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        observer.disconnect();
        requestAnimationFrame(() => Object.assign(globalThis, { stoodAt: performance.now() }));
      }).observe(document, { childList: true, subtree: true });
    }, selector),
  );
  const ms = await until(`${selector} on ${path}`, () => page.evaluate(() => (globalThis as { stoodAt?: number }).stoodAt ?? null), PATIENCE);
  await page.close();
  return ms;
}

const repeated = async (work: () => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    times.push(await work());
    // What is not found once need not be looked for again.
    if (times[time] === Infinity) return Infinity;
  }
  return median(times.slice(1));
};

/** From the navigation to the popup of a tab until figures stand beside those of another report. */
export const openingPopup = (session: Session, tabId: number): Promise<number> =>
  repeated(() => opening(session, `popup.html?tab=${tabId}`, 'table.comparison tbody tr'));

/** From the navigation to the collection until its first rows stand. */
export const openingCollection = (session: Session): Promise<number> => repeated(() => opening(session, 'collection.html', ROWS));

/** From a word typed into a collection just opened until only the rows of one place stand there. */
export async function searching(session: Session, query: string, place: string): Promise<number> {
  const code = await bundled('tests/bench/search-page.ts', 'searchPage');
  return repeated(async () => {
    const page = await session.openExtensionPage('collection.html');
    await page.waitForSelector(ROWS, { timeout: PATIENCE });
    await page.evaluate(code);
    const ms = (await page.evaluate(`search('${query}', '${place}')`)) as number;
    await page.close();
    return ms;
  });
}

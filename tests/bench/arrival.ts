import { findBrowser } from '../../scripts/browsers/find';
import { startSession, type Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { bundled } from './bundle';
import { median } from './measure';
import { reportPage } from './report-page';
import type { Row } from './table';

const ADDRESS = 'www.hengyang.gov.cn/art/2021/art_1.html';
const CHARACTERS = 10_000;
const LOADS = 9;

/** When the page was idle and when the first frame with marks was drawn, in milliseconds from the navigation. */
interface Arrival {
  idle: number;
  painted: number;
}

async function arrivalIn(session: Session, code: string): Promise<Arrival> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(code);
  await page.goto(`http://${ADDRESS}`);
  const arrival = await until('marks on the page', () => page.evaluate(() => (globalThis as { arrival?: Arrival }).arrival ?? null));
  await page.close();
  return arrival;
}

/** How long after its document is idle a report page shows its marks, in Chromium with the built extension, beside the page's own load; nothing without one. */
export async function arrivalRows(): Promise<Row[]> {
  if (findBrowser('chromium') === null) return [];
  const session = await startSession('chromium', new Map([[ADDRESS, reportPage(CHARACTERS)]]));
  try {
    const code = await bundled('tests/bench/arrival-page.ts', 'arrivalPage');
    const arrivals: Arrival[] = [];
    for (let load = 0; load <= LOADS; load += 1) arrivals.push(await arrivalIn(session, code));
    const middle = (of: (arrival: Arrival) => number): number => median(arrivals.slice(1).map(of));
    return [{ what: 'from document idle to painted marks', beside: "the page's own load until idle", ms: middle(({ idle, painted }) => painted - idle), besideMs: middle(({ idle }) => idle), target: null }];
  } finally {
    await session.close();
  }
}

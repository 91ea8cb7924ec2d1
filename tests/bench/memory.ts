import { findBrowser } from '../../scripts/browsers/find';
import { marksOn } from '../../scripts/walk/marks';
import { startSession, type Session } from '../../scripts/walk/session';
import { median } from './measure';
import { memories } from './memories';
import { reportPage } from './report-page';
import type { Row } from './table';

const PATH = '/art/2021/art_1.html';
const [REPORT, BARE] = ['www.hengyang.gov.cn', 'www.bare.example'];
const CHARACTERS = 10_000;
const ROUNDS = 7;
/** Milliseconds until what was put off is done. */
const SETTLED = 2_000;

const allHeld = async ({ browser }: Session): Promise<number> => [...(await memories(browser)).values()].reduce((sum, bytes) => sum + bytes, 0);

/** Megabytes by which the browser's pages grow with a freshly opened tab, once its garbage is collected; the process kept in reserve for the next one counts for both sides. */
async function heldBy(session: Session, host: string): Promise<number> {
  const before = await allHeld(session);
  const page = await session.open(`http://${host}${PATH}`);
  if (host === REPORT) await marksOn(page);
  await new Promise((settled) => setTimeout(settled, SETTLED));
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const held = (await allHeld(session)) - before;
  await page.close();
  return held / 2 ** 20;
}

/** What a tab holds with the page annotated by the built extension, beside the same page bare, in Chromium on Linux; nothing elsewhere. */
export async function memoryRows(): Promise<Row[]> {
  if (findBrowser('chromium') === null || process.platform !== 'linux') return [];
  const html = reportPage(CHARACTERS);
  const session = await startSession('chromium', new Map([REPORT, BARE].map((host) => [host + PATH, html])));
  try {
    const held: Record<string, number[]> = { [REPORT]: [], [BARE]: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const host of [BARE, REPORT]) {
        const megabytes = await heldBy(session, host);
        if (round > 0) held[host]!.push(megabytes);
      }
    }
    return [{ what: 'memory of an annotated tab', beside: 'the bare one', ms: median(held[REPORT]!), besideMs: median(held[BARE]!), unit: 'MB', target: null }];
  } finally {
    await session.close();
  }
}

import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { hover, marksOn } from '../../scripts/walk/marks';
import { startSession } from '../../scripts/walk/session';
import type { Row } from './table';

const FIGURES = ['７８件', '167件', '66件', '27个', '860余册', '64件'];
/** What a reader takes as at once. */
const AT_ONCE = 50;

/** Milliseconds from the last move of the pointer to the frame that shows the card, for each of some figures. */
async function waits(): Promise<number[]> {
  const session = await startSession('chromium', samplePages());
  try {
    const page = await session.open(sampleUrl('report'));
    await marksOn(page);
    await page.evaluate(() => {
      const times: number[] = [];
      let moved = 0;
      addEventListener('pointermove', () => void (moved = performance.now()), { capture: true });
      new MutationObserver((changes) => {
        const appeared = changes.some(({ addedNodes }) => [...addedNodes].some((node) => (node as HTMLElement).dataset?.duibiao === 'card'));
        if (appeared) requestAnimationFrame(() => times.push(performance.now() - moved));
      }).observe(document.documentElement, { childList: true });
      Object.assign(globalThis, { cardTimes: times });
    });
    for (const quote of FIGURES) {
      await hover(page, quote);
      await new Promise((done) => setTimeout(done, 700));
      await page.mouse.move(5, 5);
      await new Promise((done) => setTimeout(done, 700));
    }
    return await page.evaluate(() => (globalThis as unknown as { cardTimes: number[] }).cardTimes);
  } finally {
    await session.close();
  }
}

/** How long a pointer rests on a figure of a page in a real browser until its card is drawn. Needs the built extension. */
export async function cardRows(): Promise<Row[]> {
  const times = (await waits()).sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? Infinity;
  return [{ what: `card drawn after the pointer rests, median of ${times.length}`, beside: 'the slowest of them', ms: median, besideMs: times.at(-1) ?? Infinity, target: { within: AT_ONCE } }];
}

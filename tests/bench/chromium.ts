import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find';

/** Chromium without the extension; null where there is none. */
export async function bareChromium(): Promise<Browser | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  return puppeteer.launch({ executablePath, args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

/** A page's counters in processor time, which others on a busy machine do not add to. */
export async function countersOf(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Milliseconds that the page's main thread has worked so far: script, style, layout and drawing. */
export async function worked(counters: CDPSession): Promise<number> {
  const { metrics } = await counters.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

const OWN = new Set(['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']);

/** Milliseconds that scripts, style and layout have taken so far, without what is drawn. Scripts count that the page runs by itself, not those it is told to. */
export async function scripted(counters: CDPSession): Promise<number> {
  const { metrics } = await counters.send('Performance.getMetrics');
  return 1_000 * metrics.reduce((sum, { name, value }) => (OWN.has(name) ? sum + value : sum), 0);
}

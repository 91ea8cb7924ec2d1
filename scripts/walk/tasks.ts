import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';

/** What Chromium notes of a thread's work; times are in microseconds, `tdur` those in which the thread really ran. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** Neither samples nor call stacks: to take them makes long tasks. */
const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** What the browser does by itself to show a page; only then does it paint. */
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest', 'ParseHTML']);
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.fileName ?? '';

const isWithin = (event: TraceEvent, around: TraceEvent): boolean =>
  event !== around && event.ts >= around.ts && event.ts + (event.dur ?? 0) <= around.ts + (around.dur ?? 0);

/** Of events within a task those that lie in none of the others. */
const outermost = (events: readonly TraceEvent[]): TraceEvent[] => events.filter((event) => !events.some((around) => isWithin(event, around)));

const milliseconds = (events: readonly TraceEvent[]): number => events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;

/** One task of a page's main thread that is the extension's doing. */
export interface OwnTask {
  /** Milliseconds in which the thread worked on it, without what the page and the browser did in it. */
  ms: number;
  /** The scripts that it loads, by the names of their files. */
  loads: string[];
}

/** What a task owes to the extension: all of it but the page's own scripts and, where it draws the page, the drawing. */
function ownPart(task: TraceEvent, within: readonly TraceEvent[], isPages: (script: TraceEvent) => boolean): OwnTask {
  const draws = within.some(({ name }) => name === 'Paint' || name === 'Commit' || name === 'ParseHTML');
  const others = within.filter((event) => (draws && DRAWING.has(event.name)) || (SCRIPT.has(event.name) && isPages(event)));
  // Drawing that a script of ours asks for is its own work.
  const own = within.filter((event) => SCRIPT.has(event.name) && !isPages(event));
  const notOwn = outermost(others).filter((event) => !own.some((script) => isWithin(event, script)));
  return { ms: milliseconds([task]) - milliseconds(notOwn), loads: own.filter(({ name }) => name === 'EvaluateScript').map((event) => basename(addressOf(event))) };
}

async function traced(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  // Work that fails must not leave the browser tracing: it traces once at a time.
  const trace = await work().then(() => page.tracing.stop(), async (error: unknown) => {
    await page.tracing.stop();
    throw error;
  });
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Those that are long enough to be looked into, the longest first. */
const longTasks = (thread: readonly TraceEvent[], from: number, isPages: (script: TraceEvent) => boolean): OwnTask[] =>
  thread.filter(({ name, ts, dur = 0, tdur = 0 }) => name === 'RunTask' && ts + dur > from && tdur > 2_000)
    .map((task) => ownPart(task, thread.filter((event) => isWithin(event, task) && event.name !== 'RunTask'), isPages))
    .sort((a, b) => b.ms - a.ms);

const threadOf = (events: readonly TraceEvent[], { pid, tid }: TraceEvent): TraceEvent[] =>
  events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);

/** The tasks of one of our own pages while something is done there, the longest first; its drawing where a task only draws is the browser's. */
export async function windowTasks(page: Page, work: () => Promise<unknown>): Promise<OwnTask[]> {
  const events = await traced(page, work);
  const root = /^[^/]+\/\/[^/]+\//.exec(page.url())![0];
  const ours = events.find((event) => SCRIPT.has(event.name) && addressOf(event).startsWith(root));
  if (!ours) throw new Error('No script of the page ran.');
  return longTasks(threadOf(events, ours), 0, () => false);
}

/**
 * The extension's tasks in Chromium on the thread that shows a page, from its first script there until `done`, the longest first. The address
 * is where the page's own scripts stand; nothing else of the portal may be open.
 */
export async function ownTasks(page: Page, address: string, done: () => Promise<unknown>): Promise<OwnTask[]> {
  const events = await traced(page, async () => {
    await page.goto(address);
    await done();
  });
  const loaded = events.find((event) => event.name === 'EvaluateScript' && addressOf(event).endsWith('/detector.js'));
  if (!loaded) throw new Error('The detector was not loaded.');
  const { origin } = new URL(address);
  return longTasks(threadOf(events, loaded), loaded.ts, (script) => addressOf(script).startsWith(origin));
}

import browser from 'webextension-polyfill';
import type { ReadOutcome, ToReader } from '../messages';
import { parseReadNow } from '../messages/read-now';
import { injectParts } from './inject-parts';
import { READER } from './reader-files';

/** The address a tab shows: `hidden` where the browser does not let it be seen, null where there is no such tab. */
const shownIn = (tabId: number): Promise<string | null> => browser.tabs.get(tabId).then(({ url }) => url ?? 'hidden', () => null);

/** The end of a reading that is under way in a frame; null where there is none, or where it found nothing. */
const joinReader = async (tabId: number, frameId: number, asked: boolean): Promise<ReadOutcome | null> => {
  const message: ToReader = { type: 'join-reading', asked };
  // Where no reader is, nobody listens.
  const read = parseReadNow(await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null));
  if (read === null) return null;
  return read === 'too-long' ? { ok: false, error: 'too-long' } : { ok: true, figures: read.figures };
};

const readOnce = async (tabId: number, frameId: number, asked: boolean): Promise<ReadOutcome> => {
  const joined = await joinReader(tabId, frameId, asked);
  if (joined) return joined;
  const figures = await injectParts(tabId, frameId, asked);
  if (typeof figures === 'number') return { ok: true, figures };
  return { ok: false, error: figures === 'too-long' ? 'too-long' : 'no-article' };
};

/**
 * Reads a frame, and once more where that failed though the tab shows the same address: the page was loaded anew meanwhile. Failure is
 * a page that was left or closed, permission withdrawn, or a page the browser protects; only a message tells, in the browser's own words.
 */
const read = async (tabId: number, frameId: number, asked: boolean): Promise<ReadOutcome> => {
  const before = await shownIn(tabId);
  let failed: unknown;
  const attempt = (): Promise<ReadOutcome | null> => readOnce(tabId, frameId, asked).catch((error: unknown) => ((failed = error), null));
  const first = await attempt();
  if (first) return first;
  const now = await shownIn(tabId);
  // Without permission a tab's address is not told any more.
  if (now === 'hidden') return { ok: false, error: 'no-access' };
  if (now === null || now !== before) return { ok: false, error: 'no-tab' };
  const second = await attempt();
  if (second) return second;
  // A page that was left is not worth a word.
  console.warn('Duibiao could not read a tab.', failed);
  return { ok: false, error: 'no-access' };
};

interface Flight {
  asked: boolean;
  outcome: Promise<ReadOutcome>;
}

/** The readings that are under way, by tab and frame. A worker that is ended forgets them: of those behind it the readers in the pages know. */
const flights = new Map<string, Flight>();

/**
 * Reads one frame of a tab, 0 being the page itself.
 * A reading that is under way there already is joined: another would end it and throw its work away. `asked`: a person wants it read whatever we think of it. The reader gives back how many figures it found, `too-long` where it did not read, or null where there was no article.
 */
export const injectReader = async (tabId: number, frameId: number, asked: boolean): Promise<ReadOutcome> => {
  const key = `${tabId} ${frameId}`;
  const under = flights.get(key);
  if (under) {
    const outcome = await under.outcome;
    // What was read without being asked may have been no report to the reader; to a person it is a page to read.
    return outcome.ok || !asked || under.asked || outcome.error === 'too-long' ? outcome : injectReader(tabId, frameId, asked);
  }
  const flight: Flight = { asked, outcome: read(tabId, frameId, asked) };
  const forget = (): unknown => flights.get(key) === flight && flights.delete(key);
  // A page that was left can be kept by the browser, and its reading with it, without an end: nobody on the next page is to wait for that.
  const follow = (moved: number, { status }: { status?: string }): unknown => moved === tabId && status === 'loading' && forget();
  flights.set(key, flight);
  browser.tabs.onUpdated.addListener(follow);
  return flight.outcome.finally(() => {
    forget();
    browser.tabs.onUpdated.removeListener(follow);
  });
};

/**
 * Gives a frame of a tab the marks' style sheet, which leaves no trace in the page, when its reader asks for it. Whether that could be done;
 * where not, the page is gone or may not be read any more. Never rejects.
 */
export const insertMarks = (tabId: number, frameId: number): Promise<boolean> =>
  browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, files: [READER.marks] }).then(() => true, () => false);

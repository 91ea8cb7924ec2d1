import type { Runtime } from 'webextension-polyfill';
import type { Answer, CorrectionsAnswer, SaveOutcome, ToBackground } from '../messages';
import { tellPages } from '../messages/changed';
import { parseToBackground } from '../messages/parse';
import { Portions } from '../messages/portions';
import { DEFAULTS, isOff, readSettings } from '../settings';
import { besideAt, correctionsAt, keepDecision, onHeld, reportCounts, standingAt, takeBackAt } from '../store';
import { clearBadge, showBadge } from './badge';
import { insertMarks } from './inject';
import { keepReading } from './keep';
import { readFrame, readTab } from './read';
import { isExtensionPage, isOfSender, pageTab, type PageTab } from './senders';

/** A report was found: it is read, unless the reader wants nothing done there. */
const detected = async ({ tabId, frameId, url }: PageTab): Promise<Answer> =>
  isOff(await readSettings().catch(() => DEFAULTS), url) ? undefined : readFrame(tabId, frameId, false);

/** Where another window holds the collection it is kept once that one lets go; till then the toolbar says so. */
const save = async ({ tabId }: PageTab, { url, reading, visit, wanted }: Extract<ToBackground, { type: 'save-reading' }>): Promise<SaveOutcome> => {
  let said: Promise<void> = Promise.resolve();
  const stop = onHeld((held) => held && (said = showBadge(tabId, { ok: false, error: 'held' })));
  const outcome = await keepReading(url, reading, visit, wanted).finally(stop);
  await said;
  await showBadge(tabId, outcome, reading.notes);
  return outcome;
};

/** Our own reader sent something that is no reading: said on the badge, and nothing is written. */
const refuse = async ({ tabId }: PageTab): Promise<SaveOutcome> => {
  const outcome: SaveOutcome = { ok: false, error: 'invalid' };
  await showBadge(tabId, outcome);
  return outcome;
};

const isOf = (raw: unknown, type: ToBackground['type']): boolean => typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === type;

/** What a page hears whose message could not be understood: whether something was to be kept, and was not. */
const misunderstood = async (raw: unknown, from: PageTab): Promise<Answer> => {
  if (isOf(raw, 'save-reading') || isOf(raw, 'reading-portion') || isOf(raw, 'save-portions')) return refuse(from);
  return isOf(raw, 'decide') ? { ok: false, error: 'invalid' } : undefined;
};

/** The badge counts anew; other tabs may show the same report. */
const decided = async ({ tabId }: PageTab, url: string, answer: Promise<CorrectionsAnswer>): Promise<CorrectionsAnswer> => {
  const outcome = await answer;
  if (!outcome.ok) return outcome;
  const report = await reportCounts(url).catch(() => null);
  await Promise.all([report && showBadge(tabId, { ok: true, status: 'unchanged', ...report.counts }, report.notes), tellPages()]);
  return outcome;
};

const portions = new Portions();
const frameOf = ({ tabId, frameId }: PageTab): string => `${tabId} ${frameId}`;

/** From a page only a detection, a wish for the marks' style, a reading, a decision on a figure or a question about it is heard, from our own pages only a wish to read a tab. */
export const respond = async (raw: unknown, sender: Runtime.MessageSender): Promise<Answer> => {
  const from = await pageTab(sender);
  if (!from && !isExtensionPage(sender)) return undefined;
  const message = parseToBackground(raw);
  if (!message) return from ? misunderstood(raw, from) : undefined;
  if (message.type === 'read-tab') return isExtensionPage(sender) ? readTab(message.tabId) : undefined;
  if (!from) return undefined;
  if (message.type === 'style-marks') return insertMarks(from.tabId, from.frameId);
  if (message.type === 'report-left') return void (await (message.tooLong ? showBadge(from.tabId, { ok: false, error: 'too-long' }) : clearBadge(from.tabId)));
  if (message.type === 'report-detected') return message.verdict.isReport ? detected(from) : undefined;
  if (message.type === 'save-reading') return isOfSender(from, message.url) ? save(from, message) : refuse(from);
  if (message.type === 'reading-portion') return portions.take(frameOf(from), message);
  if (message.type === 'save-portions') {
    const whole = portions.whole(frameOf(from), message);
    return whole ? respond(whole, sender) : undefined;
  }
  if (!isOfSender(from, message.url)) return undefined;
  switch (message.type) {
    case 'decide':
      return decided(from, message.url, keepDecision(message, new Date()));
    case 'take-back':
      return decided(from, message.url, takeBackAt(message.url, message.id));
    case 'ask-corrections':
      return correctionsAt(message.url);
    case 'ask-beside':
      return besideAt(message.url);
    case 'ask-standing':
      return standingAt(message.url, message.index);
  }
};

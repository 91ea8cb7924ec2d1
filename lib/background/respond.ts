import type { Runtime } from 'webextension-polyfill';
import type { Answer, SaveOutcome } from '../messages';
import { parseToBackground } from '../messages/parse';
import type { Reading } from '../model';
import { saveReading } from '../store';
import { showBadge } from './badge';
import { injectReader } from './inject';
import { isExtensionPage, portalTab, type PortalTab } from './senders';

const read = async (tabId: number): Promise<Answer> => {
  const outcome = await injectReader(tabId);
  if (!outcome.ok && outcome.error === 'no-access') await showBadge(tabId, { ok: false, error: 'no-access' });
  return outcome;
};

const save = async ({ tabId, url }: PortalTab, reading: Reading): Promise<SaveOutcome> => {
  const outcome = await saveReading(url, reading, new Date());
  await showBadge(tabId, outcome);
  return outcome;
};

/** Our own reader sent something that is no reading: said on the badge, and nothing is written. */
const refuse = async ({ tabId }: PortalTab): Promise<SaveOutcome> => {
  const outcome: SaveOutcome = { ok: false, error: 'invalid' };
  await showBadge(tabId, outcome);
  return outcome;
};

const isUnreadableReading = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'save-reading';

/** From a portal page only a detection or a reading is heard, from our own pages only a wish to read a tab. */
export const respond = async (raw: unknown, sender: Runtime.MessageSender): Promise<Answer> => {
  const from = portalTab(sender);
  if (!from && !isExtensionPage(sender)) return undefined;
  const message = parseToBackground(raw);
  if (!message) return from && isUnreadableReading(raw) ? refuse(from) : undefined;
  if (message.type === 'read-tab') return isExtensionPage(sender) ? read(message.tabId) : undefined;
  if (!from) return undefined;
  return message.type === 'save-reading' ? save(from, message.reading) : message.verdict.isReport ? read(from.tabId) : undefined;
};

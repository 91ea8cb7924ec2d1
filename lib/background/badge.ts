import browser from 'webextension-polyfill';
import { translator, type MessageKey, type Translate } from '../i18n';
import { localeBy } from '../language';
import type { SaveOutcome } from '../messages';
import { DEFAULTS, readSettings } from '../settings';

/** White on each of these reads at 4.5:1 or better. */
const COLOURS = { saved: '#1d5fa6', differs: '#9a5200', unsaved: '#5c6470', failed: '#b3261e' } as const;

interface Badge {
  text: string;
  colour: string;
  title: string;
}

type Failure = Extract<SaveOutcome, { ok: false }>['error'] | 'no-access' | 'no-article';
const FAILURES: Record<Failure, MessageKey> = {
  database: 'badgeDatabase',
  full: 'badgeFull',
  invalid: 'badgeInvalid',
  'no-access': 'badgeNoAccess',
  'no-article': 'badgeNoArticle',
};

const words = async (): Promise<Translate> => translator(localeBy(await readSettings().catch(() => DEFAULTS)));

/** More than three digits do not fit. */
const count = (figures: number): string => (figures > 999 ? '999+' : String(figures));

const badgeFor = (outcome: SaveOutcome | { ok: false; error: Failure }, t: Translate): Badge => {
  if (!outcome.ok) return { text: '!', colour: COLOURS.failed, title: t(FAILURES[outcome.error]) };
  const { figures, differs } = outcome;
  if (outcome.status === 'unsaved') return { text: count(figures), colour: COLOURS.unsaved, title: t('badgeUnsaved', figures) };
  const title = differs > 0 ? t('badgeFiguresDiffer', figures, differs) : t('badgeFigures', figures);
  return { text: count(figures), colour: differs > 0 ? COLOURS.differs : COLOURS.saved, title };
};

/** Takes back what was said of a tab's page. */
export const clearBadge = async (tabId: number): Promise<void> => {
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: (await words())('extensionName') })]);
};

/** Says on the toolbar icon what became of a tab's page, until the tab goes elsewhere; a closed tab is no failure. */
export const showBadge = async (tabId: number, outcome: SaveOutcome | { ok: false; error: Failure }): Promise<void> => {
  const { text, colour, title } = badgeFor(outcome, await words());
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
};

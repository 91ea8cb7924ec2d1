import browser from 'webextension-polyfill';
import { translator, type MessageKey, type Translate } from '../i18n';
import { localeBy } from '../language';
import type { SaveOutcome } from '../messages';
import { MOST } from '../messages/bounds';
import type { PageNote } from '../model';
import { DEFAULTS, readSettings } from '../settings';

/** White on each of these reads at 4.5:1 or better. */
const COLOURS = { saved: '#1d5fa6', differs: '#9a5200', unsaved: '#5c6470', failed: '#b3261e' } as const;

interface Badge {
  text: string;
  colour: string;
  title: string;
}

type Failure = Extract<SaveOutcome, { ok: false }>['error'] | 'no-access' | 'no-article' | 'too-long' | 'held';
const FAILURES: Record<Failure, MessageKey> = {
  database: 'badgeDatabase',
  full: 'badgeFull',
  held: 'badgeHeld',
  invalid: 'badgeInvalid',
  'no-access': 'badgeNoAccess',
  'no-article': 'badgeNoArticle',
  'too-long': 'badgeTooLong',
};

const words = async (): Promise<Translate> => translator(localeBy(await readSettings().catch(() => DEFAULTS)));

/** More than three digits do not fit. */
const count = (figures: number): string => (figures > 999 ? '999+' : String(figures));

const titleFor = ({ status, figures, differs }: Extract<SaveOutcome, { ok: true }>, notes: readonly PageNote[], t: Translate): string => {
  if (status === 'awaited') return t('badgeAwaited', figures);
  const cut = notes.find((note) => note.kind === 'first-figures');
  const there = cut?.found ?? figures;
  const title = status === 'unsaved' ? t('badgeUnsaved', there) : differs > 0 ? t('badgeFiguresDiffer', there, differs) : t('badgeFigures', there);
  const whole = cut ? t('badgeFirstFigures', title, MOST.observations) : title;
  return notes.some(({ kind }) => kind === 'first-checks') ? t('badgeFirstChecks', whole, MOST.checks) : whole;
};

const badgeFor = (outcome: SaveOutcome | { ok: false; error: Failure }, notes: readonly PageNote[], t: Translate): Badge => {
  if (!outcome.ok) return { text: '!', colour: COLOURS.failed, title: t(FAILURES[outcome.error]) };
  const { figures, differs, status } = outcome;
  const colour = status === 'unsaved' ? COLOURS.unsaved : differs > 0 ? COLOURS.differs : COLOURS.saved;
  return { text: count(figures), colour, title: titleFor(outcome, notes, t) };
};

/** Takes back what was said of a tab's page. */
export const clearBadge = async (tabId: number): Promise<void> => {
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: (await words())('extensionName') })]);
};

/** Says on the toolbar icon what became of a tab's page, and how whole that is by its `notes`, until the tab goes elsewhere; a closed tab is no failure. */
export const showBadge = async (tabId: number, outcome: SaveOutcome | { ok: false; error: Failure }, notes: readonly PageNote[] = []): Promise<void> => {
  const { text, colour, title } = badgeFor(outcome, notes, await words());
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
};

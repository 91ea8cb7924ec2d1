import type { Revised } from '../compare/changes';
import type { RemovedFigure } from '../compare/removed';
import type { Locale, Translate } from '../i18n';
import { formatBounded, formatDay, formatDayBeside } from './format';

/**
 * That a page says a figure otherwise than it did, in words. The days are those on which it was read: when between them the page
 * was changed nobody knows. 网页原为 180 卷，2026年11月20日读取时发现已改（上次读取 11月3日）.
 */
export const revisedWords = ({ was, at, lastSeen }: Revised, locale: Locale, t: Translate): string => {
  const days = [formatDay(at, locale), formatDayBeside(lastSeen, at, locale)] as const;
  return was ? t('changedFrom', formatBounded(was, locale, t), ...days) : t('changedAdded', ...days);
};

/** That the other report's page said a figure that it says no longer; `other` names that report. */
export const removedWords = ({ was, at, lastSeen }: RemovedFigure, other: string, locale: Locale, t: Translate): string =>
  t('changedRemoved', other, formatBounded(was, locale, t), formatDay(at, locale), formatDayBeside(lastSeen, at, locale));

import type { Revised } from '../compare/changes';
import type { Locale, Translate } from '../i18n';
import { formatBounded, formatDay } from './format';

/** That a page says a figure otherwise than it did, in words: 网页原为 180 卷，2026年11月20日改. */
export const revisedWords = ({ was, at }: Revised, locale: Locale, t: Translate): string =>
  was ? t('changedFrom', formatBounded(was, locale, t), formatDay(at, locale)) : t('changedAdded', formatDay(at, locale));

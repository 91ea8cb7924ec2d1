import type { Locale, Translate } from '../../../lib/i18n';
import { formatDate } from '../../../lib/view/format';

const localDay = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Where a chart's values come from, how many reports they stand in, and when it was drawn: it goes with the chart wherever it is pasted. */
export const sourceOf = (reports: readonly { id: string }[], locale: Locale, t: Translate, now = new Date()): string =>
  t('chartSource', new Set(reports.map(({ id }) => id)).size, formatDate(localDay(now), locale));

import { indicatorById } from '../catalogue';
import { changed, fieldsOf } from '../corrections/fields';
import type { Locale, MessageKey, Translate } from '../i18n';
import type { FigureField, Observation } from '../model';
import type { Anchor, Correction, Decided, Lost } from '../records';
import { formatScope, namesOf } from './figures';
import { formatBounded, formatPeriod } from './format';

/** What was decided of a figure, in a word. */
export const DECIDED: Record<Correction['kind'], MessageKey> = {
  corrected: 'decidedCorrected',
  confirmed: 'decidedConfirmed',
  rejected: 'decidedRejected',
  added: 'decidedAdded',
};

const FIELDS: Record<FigureField, MessageKey> = {
  value: 'formValue',
  unit: 'formUnit',
  indicator: 'formIndicator',
  scope: 'formScope',
  period: 'formPeriod',
  label: 'formLabel',
};

const LOST: Record<Lost, MessageKey> = { gone: 'correctionGone', ambiguous: 'correctionAmbiguous' };

const said = (figure: Observation, field: FigureField, locale: Locale, t: Translate): string => {
  switch (field) {
    case 'value':
    case 'unit':
      return formatBounded(figure, locale, t);
    case 'indicator':
      return indicatorById(figure.indicator)?.[locale === 'en' ? 'en' : 'zh'] ?? t('correctionNone');
    case 'scope':
      return formatScope(figure.scope, t);
    case 'period':
      return formatPeriod(figure.period, locale, t);
    case 'label':
      return figure.label;
  }
};

/** A value and its unit are read together, and changed together. */
const spoken = (fields: readonly FigureField[]): FigureField[] => fields.filter((field) => field !== 'unit' || !fields.includes('value'));

/** A correction in words, for a list of them. */
export interface CorrectionWords {
  /** What the figure is called now. */
  name: string;
  decided: string;
  /** What was changed, from what to what; of a figure that was not, its value. */
  details: string[];
  /** Why it has no place in the text, and the words it stood in; null where it has one. */
  lost: { reason: string; around: Pick<Anchor, 'prefix' | 'quote' | 'suffix'> } | null;
}

/** Says what was decided of which figure, and what has become of it. */
export const correctionWords = ({ kind, figure, set, anchor, lost }: Correction, locale: Locale, t: Translate): CorrectionWords => {
  const now = changed(figure, set);
  return {
    name: namesOf(now, locale).name,
    decided: t(DECIDED[kind]),
    details:
      kind === 'corrected'
        ? spoken(fieldsOf(set)).map((field) => t('correctionChange', t(FIELDS[field]), said(figure, field, locale, t), said(now, field, locale, t)))
        : [formatBounded(now, locale, t)],
    lost: lost && { reason: t(LOST[lost]), around: anchor },
  };
};

/** Beside a figure in a list: what was decided of it and, where its value or unit is another now, what was read. */
export const decidedWords = (figure: Observation, { kind, read }: Decided, locale: Locale, t: Translate): string => {
  const isOther = kind === 'corrected' && read !== null && (read.value !== figure.value || read.unit !== figure.unit);
  return isOther ? t('decidedWithWas', t(DECIDED[kind]), t('decidedWas', formatBounded(read, locale, t))) : t(DECIDED[kind]);
};

/** Decisions with nothing said of their places: what a page that fills itself in is kept with need not be what stands on it. */
export const unplaced = (corrections: readonly Correction[]): Correction[] => corrections.map((one) => ({ ...one, lost: null }));

/** Those without a place first, for they do nothing until they have one; each sort the latest first. */
export const inListOrder = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].sort((a, b) => Number(a.lost === null) - Number(b.lost === null) || (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));

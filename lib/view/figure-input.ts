import { readValue } from '../corrections/value';
import type { Locale, MessageKey, Translate } from '../i18n';
import type { FigureChange, FigureField, Observation, Scope } from '../model';
import { formatNumber } from './format';
import { readPeriod, writePeriod } from './period-input';

/** A figure as it stands in a form, to be changed by hand. */
export interface FigureInput {
  value: string;
  unit: string;
  label: string;
  /** Undefined where what was typed names no indicator. */
  indicator: string | null | undefined;
  scope: Scope | null;
  period: string;
}

/** What is wrong with which field, as the key of a sentence that says how to do it right. */
export type FigureErrors = Partial<Record<FigureField, MessageKey>>;

const MOST = { unit: 20, label: 100 };

/** The form filled with what is known. Values are written the Chinese way in either language: only that is read again. */
export const inputOf = (figure: Observation, locale: Locale, t: Translate): FigureInput => ({
  value: formatNumber(figure.value, 'zh-CN'),
  unit: figure.unit ?? '',
  label: figure.label,
  indicator: figure.indicator,
  scope: figure.scope,
  period: writePeriod(figure.period, locale, t),
});

/**
 * What a filled form changes of a figure; `errors` has what cannot be understood. A unit written behind the value counts
 * where the unit's own field was left alone.
 */
export const readInput = (figure: Observation, input: FigureInput): { set: FigureChange; errors: FigureErrors } => {
  const written = readValue(input.value);
  const unit = input.unit.trim() || null;
  const label = input.label.trim();
  const period = readPeriod(input.period) ?? (input.period.trim() === figure.period ? figure.period : null);
  const errors: FigureErrors = {
    ...(written === null && { value: 'formValueBad' as const }),
    ...(unit !== null && unit.length > MOST.unit && { unit: 'formUnitBad' as const }),
    ...((label === '' || label.length > MOST.label) && label !== figure.label && { label: 'formLabelBad' as const }),
    ...(input.indicator === undefined && { indicator: 'formIndicatorBad' as const }),
    ...(period === null && { period: 'formPeriodBad' as const }),
  };
  const read: FigureChange = {
    ...(written && { value: written.value }),
    unit: unit === figure.unit && written?.unit ? written.unit : unit,
    label,
    ...(input.indicator !== undefined && { indicator: input.indicator }),
    scope: input.scope,
    ...(period !== null && { period }),
  };
  const set = Object.fromEntries(Object.entries(read).filter(([field, value]) => value !== figure[field as FigureField])) as FigureChange;
  return { set, errors };
};

import { changeTo } from '../corrections/fields';
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

/** A value to be edited: as it is shown where that is the whole of it, else with every decimal. */
const writeValue = (value: number): string => {
  const shown = formatNumber(value, 'zh-CN');
  return readValue(shown)?.value === value ? shown : new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 20 }).format(value);
};

/** The form filled with what is known. Values are written the Chinese way in either language: only that is read again. */
export const inputOf = (figure: Observation, locale: Locale, t: Translate): FigureInput => ({
  value: writeValue(figure.value),
  unit: figure.unit ?? '',
  label: figure.label,
  indicator: figure.indicator,
  scope: figure.scope,
  period: writePeriod(figure.period, locale, t),
});

/**
 * What a filled form changes of a figure; `errors` has what cannot be understood. Only what was touched is looked at: the rest
 * may be said otherwise elsewhere by now, or be known better than a form can write it. A unit written behind the value counts
 * where the unit's own field was left alone.
 * @param figure as it was when the form was opened
 * @param opened the form as it was opened
 */
export const readInput = (figure: Observation, input: FigureInput, opened: FigureInput): { set: FigureChange; errors: FigureErrors } => {
  const touched = (field: FigureField): boolean => input[field] !== opened[field];
  const written = readValue(input.value);
  const unit = input.unit.trim() || null;
  const label = input.label.trim();
  const period = readPeriod(input.period) ?? (input.period.trim() === figure.period ? figure.period : null);
  const wrong: FigureErrors = {
    ...(written === null && { value: 'formValueBad' as const }),
    ...(unit !== null && unit.length > MOST.unit && { unit: 'formUnitBad' as const }),
    ...((label === '' || label.length > MOST.label) && { label: 'formLabelBad' as const }),
    ...(input.indicator === undefined && { indicator: 'formIndicatorBad' as const }),
    ...(period === null && { period: 'formPeriodBad' as const }),
  };
  const read: FigureChange = {
    ...(touched('value') && written && { value: written.value, ...(written.unit && { unit: written.unit }) }),
    ...(touched('unit') && { unit }),
    ...(touched('label') && { label }),
    ...(touched('indicator') && input.indicator !== undefined && { indicator: input.indicator }),
    ...(touched('scope') && { scope: input.scope }),
    ...(touched('period') && period !== null && { period }),
  };
  return { set: changeTo(figure, read), errors: Object.fromEntries(Object.entries(wrong).filter(([field]) => touched(field as FigureField))) };
};

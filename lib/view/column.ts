import type { Locale, Translate } from '../i18n';
import type { Check, Gap, Observation } from '../model';
import { formatAligned, unitOfDifference } from './format';

const MINUS = '\u2212';

/** One line of a calculation that is written as a column, the numbers under each other. */
export interface Line {
  /** What is done with the number: +, −, ÷; = or ≈ before what comes out. */
  sign: string;
  label: string;
  /** Whether the label is the report's own Chinese, whatever the interface's language. */
  chinese: boolean;
  number: string;
  /** Stands behind the number in a place of its own. */
  unit: string;
  /** Index of the figure the number stands for; null for what was calculated. */
  figure: number | null;
  /** `result` under a rule, `stated` what the report says instead, `left` what is between the two. */
  kind: 'term' | 'result' | 'stated' | 'left';
}

/** A line whose number has still to be written. */
type Draft = Omit<Line, 'number' | 'unit'> & { value: number; unit: string | null };

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
const isPercent = (unit: string | null): boolean => unit !== null && /^[%‰]$/.test(unit);
const cleaned = (value: number): number => Number(value.toPrecision(12));

/** What is laid out: a check, or a gap, which has no verdict and gives no difference. */
export type Calculation = (Omit<Check, 'verdict'> | Gap) & { verdict: Check['verdict'] | null };

/** What is calculated, before what comes out of it. */
const termsOf = (check: Calculation, observations: readonly Observation[], result: (value: number, unit: string | null) => Draft, unit: string | null, t: Translate): Draft[] => {
  const term = (sign: string, index: number): Draft => {
    const figure = observations[index]!;
    return { sign, label: figure.label, chinese: true, value: figure.value, unit: figure.unit, figure: index, kind: 'term' };
  };
  const [first, second] = check.parts as [number, number];
  if (check.kind === 'sum') return check.parts.map((index, at) => term(at === 0 ? '' : '+', index));
  if (check.kind === 'ratio') return [term('', first), term('÷', second)];
  const [from, to] = [observations[first]!, observations[second]!];
  const [greater, lesser] = to.value >= from.value ? [second, first] : [first, second];
  const difference = [term('', greater), term(MINUS, lesser)];
  return isPercent(unit) ? [...difference, result(cleaned(Math.abs(to.value - from.value)), unitOfDifference(from.unit, t)), term('÷', first)] : difference;
};

/**
 * Writes a check as a person would on paper: its terms under each other, a rule, what comes out, and what the report states
 * where that is something else. Null for a check that names figures the reading does not have, as a damaged record may.
 */
export const columnOf = (check: Calculation, observations: readonly Observation[], locale: Locale, t: Translate): Line[] | null => {
  const total = observations[check.total];
  const least = check.kind === 'sum' ? 1 : 2;
  if (!total || check.parts.length < least || check.parts.some((index) => !observations[index])) return null;
  const shown = Number(Math.abs(check.computed).toFixed(Math.max(2, decimals(check.stated) + 1)));
  const exact = Math.abs(shown - Math.abs(check.computed)) < 1e-9;
  const unit = total.unit?.includes('百分点') ? t('unitPercentPoints') : total.unit;
  const stated = Math.abs(check.stated);
  const result = (value: number, of: string | null): Draft => ({ sign: '=', label: '', chinese: false, value, unit: of, figure: null, kind: 'result' });
  const holds = check.verdict === 'holds' && shown === stated;
  const lines: Draft[] = [
    ...termsOf(check, observations, result, total.unit, t),
    { ...result(shown, unit), sign: exact ? '=' : '≈', label: holds ? total.label : t('columnComputed'), chinese: holds, figure: holds ? check.total : null },
  ];
  if (!holds) lines.push({ sign: '', label: t('columnStated'), chinese: false, value: stated, unit, figure: check.total, kind: 'stated' });
  if (check.verdict === 'differs') lines.push({ sign: '', label: t('columnLeft'), chinese: false, value: cleaned(Math.abs(stated - shown)), unit: unitOfDifference(unit, t), figure: null, kind: 'left' });
  return written(lines, locale);
};

/** Measure words are left out where all lines count alike: the figure above them says it. */
const written = (lines: readonly Draft[], locale: Locale): Line[] => {
  const { numbers, sign } = formatAligned(lines.map(({ value }) => value), locale);
  const alike = new Set(lines.map(({ unit }) => unit)).size === 1;
  return lines.map(({ value: _, ...line }, at) => ({ ...line, number: numbers[at]!, unit: sign + (alike && !isPercent(line.unit) ? '' : (line.unit ?? '')) }));
};

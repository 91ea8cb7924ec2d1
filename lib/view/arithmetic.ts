import type { Locale, Translate } from '../i18n';
import type { Check, Observation } from '../model';
import { formatNumber } from './format';

const MINUS = '\u2212';

/** A piece of a calculation: a number, with the index of the figure it stands for, or what stands between numbers. */
export interface Piece {
  text: string;
  figure: number | null;
}

/** A check laid out so that a person can follow it. */
export interface Arithmetic {
  /** `54`, ` + `, `98`: what is calculated. */
  pieces: Piece[];
  /** Whether `result` is exact or was rounded to be shown. */
  exact: boolean;
  /** What the calculation gives. */
  result: string;
  /** What the report states, as a number in words. */
  stated: string;
}

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** Signs belong to the number; other units would repeat what the figures beside it say already. */
const sign = (unit: string | null): string => (unit !== null && /^[%‰]$/.test(unit) ? unit : '');

const between = (text: string): Piece => ({ text, figure: null });

/**
 * Lays a check out as its calculation: 54 + 98, 46 ÷ 50, (120 − 100) ÷ 100. Null for a check that names figures the
 * reading does not have, as a damaged record may.
 */
export const layOut = (check: Check, observations: readonly Observation[], locale: Locale, t: Translate): Arithmetic | null => {
  const total = observations[check.total];
  const figures = check.parts.map((index) => observations[index]);
  const [first, second] = figures;
  if (!total || !first || figures.includes(undefined) || (check.kind !== 'sum' && !second)) return null;
  const number = (at: number): Piece => {
    const figure = figures[at]!;
    return { text: formatNumber(figure.value, locale) + sign(figure.unit), figure: check.parts[at]! };
  };
  const shown = Number(Math.abs(check.computed).toFixed(Math.max(2, decimals(check.stated) + 1)));
  const percent = sign(total.unit) || (total.unit?.includes('百分点') ? t('unitPercentPoints') : '');
  const amount = (value: number): string =>
    `${formatNumber(value, locale)}${percent.length > 1 ? '\u202f' : ''}${percent}`;
  return {
    pieces: piecesOf(check, total, number, first.value, second?.value ?? 0),
    exact: Math.abs(shown - Math.abs(check.computed)) < 1e-9,
    result: amount(shown),
    stated: amount(Math.abs(check.stated)),
  };
};

const piecesOf = (check: Check, total: Observation, number: (at: number) => Piece, from: number, to: number): Piece[] => {
  if (check.kind === 'sum') return check.parts.flatMap((_, at) => (at === 0 ? [number(at)] : [between(' + '), number(at)]));
  if (check.kind === 'ratio') return [number(0), between(' ÷ '), number(1)];
  const difference = to >= from ? [number(1), between(` ${MINUS} `), number(0)] : [number(0), between(` ${MINUS} `), number(1)];
  if (sign(total.unit) === '') return difference;
  return [between('('), ...difference, between(') ÷ '), number(0)];
};

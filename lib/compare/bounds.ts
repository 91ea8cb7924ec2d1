import type { Observation, Qualifier } from '../model';
import { signedValue } from './measure';

/** A value with its bound or blur. */
export type Bounded = Pick<Observation, 'value' | 'qualifier'>;

/**
 * How far a blurred value may lie from what is printed, away from nought and towards it: the place of its last digit that is not nought.
 * Who writes 2300余 means less than 2400, and 近2300 more than 2200; but 近100 more than 90, since the numbers below 100 have a digit less.
 */
const stepsOf = (value: number): { away: number; towards: number } => {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const away = 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
  return { away, towards: digits === '1' ? away / 10 : away };
};

/** What a figure may stand for, from the least to the most. */
export const spanOf = ({ value, qualifier }: Bounded): [least: number, most: number] => {
  const { away, towards } = stepsOf(value);
  const [below, above] = value < 0 ? [away, towards] : [towards, away];
  switch (qualifier) {
    case null:
      return [value, value];
    case 'over':
      return [value, value + above];
    case 'atLeast':
      return [value, Infinity];
    case 'nearly':
      return [value - below, value];
    case 'atMost':
      return [-Infinity, value];
    case 'about':
      return [value - below, value + above];
  }
};

/** Whether one of two figures is surely the greater: 百余 is not less than 108, nor 98以上 less than 98.5. */
export const isOrderSure = (a: Bounded, b: Bounded): boolean => {
  if (a.qualifier === null && b.qualifier === null) return true;
  const [one, other] = [spanOf(a), spanOf(b)];
  return one[0] >= other[1] || other[0] >= one[1];
};

const MIRRORED: Partial<Record<Qualifier, Qualifier>> = { over: 'nearly', nearly: 'over', atLeast: 'atMost', atMost: 'atLeast' };

/** A value, its bound or blur, and what it may stand for; least and most are the value itself where it is exact. */
export interface Ranged extends Bounded {
  least: number;
  most: number;
}

/** A figure with its sign, on one scale with all others: a fall of more than 20 is less than −20. */
export const rangeOf = (figure: Pick<Observation, 'role' | 'trend' | 'value' | 'qualifier'>): Ranged => {
  const value = signedValue(figure);
  const turned = figure.qualifier !== null && value !== figure.value ? MIRRORED[figure.qualifier] : undefined;
  const signed: Bounded = { value, qualifier: turned ?? figure.qualifier };
  const [least, most] = spanOf(signed);
  return { ...signed, least, most };
};

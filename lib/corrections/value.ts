import { CHINESE_DIGITS, parseChinese } from '../extract/figures/numerals';
import { findQuantities } from '../extract/figures/quantities';
import { fold } from '../text';

/** A value as a reader writes it, in base units. */
export interface WrittenValue {
  value: number;
  /** 2.35万元 → 元; null where none is written. */
  unit: string | null;
  /** Size of the last place written, in base units: 2.35万 → 100; zero for what is exact by nature. */
  step: number;
}

/** Stands behind a number without a unit, so that it is read like any that counts something. */
const COUNTER = '件';
/** What may follow a number as its unit though no report counts in it. */
const UNIT = new RegExp(`^(.*?[\\d${CHINESE_DIGITS}])\\s?(\\p{L}[^\\d\\s]{0,7})$`, 'u');
const LONGEST = 60;

const whole = (text: string): WrittenValue | null => {
  const [found, more] = findQuantities(text, text);
  return found && !more && found.start === 0 && found.end === text.length ? { value: found.value, unit: found.unit, step: found.step } : null;
};

const bare = (text: string): WrittenValue | null => {
  const found = whole(text + COUNTER) ?? (/^[百千万亿]/.test(text) ? null : parseChinese(text));
  return found && { value: found.value, unit: null, step: found.step };
};

const unsigned = (text: string): WrittenValue | null => {
  const read = bare(text) ?? whole(text);
  if (read) return read;
  const [, number = '', unit = ''] = UNIT.exec(text) ?? [];
  const counted = number === '' ? null : bare(number);
  return counted && { ...counted, unit };
};

/** Whether every digit written is kept: a number holds fifteen of them for sure. */
const isExact = ({ value, step }: WrittenValue): boolean => value / (step || 1) <= Number.MAX_SAFE_INTEGER;

/**
 * Reads a value that a person wrote, with or without its unit, as the reports' figures are read: 2.35万, １２３, 12.5%, 三百件,
 * 1,234 家, -0.8%. Null where it is no number, or more than one, or has more digits than can be kept.
 */
export const readValue = (text: string): WrittenValue | null => {
  if (text.length > LONGEST) return null;
  const plain = fold(text).trim().replace(/^\+\s*/, '');
  const [, sign = '', amount = ''] = /^([-−]?)\s*(.*)$/s.exec(plain) ?? [];
  const read = amount === '' ? null : unsigned(amount);
  return read && isExact(read) ? { ...read, value: sign === '' ? read.value : -read.value } : null;
};

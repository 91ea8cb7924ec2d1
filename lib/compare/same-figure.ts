import type { StoredObservation } from '../records';
import { measureOf } from './measure';
import { likeness, normaliseLabel, profileOf, type Profile } from './similarity';
import { unitRelation } from './units';

/** A figure made ready to be found again in another reading of its page. */
export interface Traced {
  figure: StoredObservation;
  label: Profile;
  /** The words next to it, without numbers, which change with their own figures; null where too few are known to tell it by. */
  near: string | null;
}

const BEFORE = 6;
const AFTER = 4;
/** Fewer characters than this stand beside many figures. */
const TELLING = 4;
/** Names that share less than this are of different things, whatever stands beside them. */
const RELATED = 0.5;

const wordsOf = (text: string): string => normaliseLabel(text).replace(/\p{N}/gu, '');

export const traced = (figure: StoredObservation): Traced => {
  const [before, after] = [wordsOf(figure.prefix).slice(-BEFORE), wordsOf(figure.suffix).slice(0, AFTER)];
  return { figure, label: profileOf(figure.label), near: before.length + after.length < TELLING ? null : `${before} ${after}` };
};

/** Whether two figures are called the same. */
const sameName = (a: Traced, b: Traced): boolean => a.figure.indicator === b.figure.indicator && a.label.text === b.label.text;

const sameWords = (a: Traced, b: Traced): boolean => a.near !== null && a.near === b.near;

/** Whether the figures of two readings may be one and the same, with whatever value: called the same, or alike in the same words. */
export const mayBeOne = (a: Traced, b: Traced): boolean =>
  measureOf(a.figure) === measureOf(b.figure) &&
  unitRelation(a.figure, b.figure) !== 'differs' &&
  (sameName(a, b) || (sameWords(a, b) && likeness(a.label, b.label) >= RELATED));

/** Whether two figures say the same: value, unit, bound and direction. */
const saysTheSame = ({ figure: a }: Traced, { figure: b }: Traced): boolean =>
  a.value === b.value && a.qualifier === b.qualifier && a.trend === b.trend && unitRelation(a, b) === 'same';

/** Whether two readings have one figure, unchanged: it says the same under the same name, or in the same words whatever our reader calls it. */
export const isUnchanged = (a: Traced, b: Traced): boolean =>
  measureOf(a.figure) === measureOf(b.figure) && saysTheSame(a, b) && (sameName(a, b) || sameWords(a, b));

/** How alike two figures are that may be one, from 0 to 2: of several, the likest is meant. */
export const closeness = (a: Traced, b: Traced): number => likeness(a.label, b.label) + (sameWords(a, b) ? 1 : 0);

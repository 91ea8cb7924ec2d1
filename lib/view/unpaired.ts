import type { UnpairedFigure, UnpairedReason } from '../compare/types';
import type { MessageKey, Translate } from '../i18n';

/** In the order in which they are told: first what a reader would look for, last what never had a chance. */
const REASONS: Record<UnpairedReason, MessageKey> = {
  absent: 'unpairedAbsent',
  'other-time': 'unpairedOtherTime',
  'other-measure': 'unpairedOtherMeasure',
  'other-name': 'unpairedOtherName',
  'other-unit': 'unpairedOtherUnit',
  taken: 'unpairedTaken',
  planned: 'unpairedPlanned',
  unnamed: 'unpairedUnnamed',
};

export interface UnpairedGroup {
  reason: UnpairedReason;
  figures: UnpairedFigure[];
}

/** Figures that stand alone, by the reason, each group in the order given; empty groups are left out. */
export const byReason = (figures: readonly UnpairedFigure[]): UnpairedGroup[] =>
  (Object.keys(REASONS) as UnpairedReason[])
    .map((reason) => ({ reason, figures: figures.filter(({ unpaired }) => unpaired === reason) }))
    .filter((group) => group.figures.length > 0);

/** The reason in words; `other` names the report that has no counterpart. */
export const reasonWords = (reason: UnpairedReason, other: string, t: Translate): string => t(REASONS[reason], other);

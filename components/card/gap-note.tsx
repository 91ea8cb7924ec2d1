import type { Gap } from '../../lib/model';
import { gapSentence } from '../../lib/view/gaps';
import { useWords } from '../words';
import type { CardReading } from './reading';

/** Figures that do not meet and need not: said quietly, and held against no one. */
export const GapNote = ({ gap, reading }: { gap: Gap; reading: CardReading }) => {
  const { t, locale } = useWords();
  const sentence = gapSentence(gap, reading.observations, locale, t);
  return sentence === null ? null : <p class="gap">{sentence}</p>;
};

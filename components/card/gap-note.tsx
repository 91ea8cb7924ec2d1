import type { Gap } from '../../lib/model';
import { columnOf } from '../../lib/view/column';
import { gapSentence } from '../../lib/view/gaps';
import { useWords } from '../words';
import { Column } from './column';
import type { CardReading } from './reading';

interface GapNoteProps {
  gap: Gap;
  reading: CardReading;
  /** The figure the card is about. */
  index: number;
}

/** Figures that do not meet and need not: said quietly, and held against no one. Of which figures a rate was worked out is shown. */
export const GapNote = ({ gap, reading, index }: GapNoteProps) => {
  const { t, locale } = useWords();
  const sentence = gapSentence(gap, reading.observations, locale, t);
  const lines = gap.kind === 'sum' ? null : columnOf({ ...gap, verdict: null }, reading.observations, locale, t);
  if (sentence === null) return null;
  return (
    <section class="gap">
      {lines && <h2>{t('gapRateTitle')}</h2>}
      {lines && <Column lines={lines} index={index} />}
      <p>{sentence}</p>
    </section>
  );
};

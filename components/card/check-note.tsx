import type { MessageKey } from '../../lib/i18n';
import type { Check, CheckKind, Verdict } from '../../lib/model';
import { layOut } from '../../lib/view/arithmetic';
import { columnOf } from '../../lib/view/column';
import { VERDICT_TERMS } from '../../lib/view/terms';
import { useWords } from '../words';
import { Column } from './column';
import type { CardReading } from './reading';

interface CheckNoteProps {
  check: Check;
  reading: CardReading;
  /** The figure the card is about, told apart in the calculation. */
  index: number;
  /** Whether one of the figures is not as the report gives it, but as the reader set it. */
  isByHand: boolean;
}

const KINDS: Record<CheckKind, MessageKey> = { sum: 'cardCheckSum', ratio: 'cardCheckRatio', change: 'cardCheckChange' };

const SENTENCES: Record<Verdict, MessageKey> = {
  holds: 'cardCheckHolds',
  rounding: 'cardCheckRounding',
  differs: 'cardCheckDiffers',
};

const SIGNS: Record<Verdict, string> = { holds: '✓', rounding: '≈', differs: '≠' };

/** A relation the report states, recomputed as a person would on paper, then the verdict in words. */
export const CheckNote = ({ check, reading, index, isByHand }: CheckNoteProps) => {
  const { t, locale } = useWords();
  const lines = columnOf(check, reading.observations, locale, t);
  const sum = layOut(check, reading.observations, locale, t);
  if (!lines || !sum) return null;
  return (
    <section class={`check ${check.verdict}`}>
      <h2>
        {t(KINDS[check.kind])}
        {isByHand && ` · ${t('checkByHand')}`}
      </h2>
      <Column lines={lines} index={index} />
      <p class="verdict">
        <span class="sign" aria-hidden="true">
          {SIGNS[check.verdict]}
        </span>
        <span>
          <b>{t(VERDICT_TERMS[check.verdict])}</b>
          {t(SENTENCES[check.verdict], sum.stated, sum.result)}
        </span>
      </p>
    </section>
  );
};

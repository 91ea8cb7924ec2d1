import type { MessageKey } from '../../lib/i18n';
import type { Check, CheckKind, Verdict } from '../../lib/model';
import { layOut } from '../../lib/view/arithmetic';
import { VERDICT_TERMS } from '../../lib/view/terms';
import { useWords } from '../words';
import type { CardReading } from './reading';

interface CheckNoteProps {
  check: Check;
  reading: CardReading;
  /** The figure the card is about, told apart in the calculation. */
  index: number;
}

const KINDS: Record<CheckKind, MessageKey> = { sum: 'cardCheckSum', ratio: 'cardCheckRatio', change: 'cardCheckChange' };

const SENTENCES: Record<Verdict, MessageKey> = {
  holds: 'cardCheckHolds',
  rounding: 'cardCheckRounding',
  differs: 'cardCheckDiffers',
};

const SIGNS: Record<Verdict, string> = { holds: '✓', rounding: '≈', differs: '≠' };

/** A relation the report states, recomputed: the calculation, then the verdict in words. */
export const CheckNote = ({ check, reading, index }: CheckNoteProps) => {
  const { t, locale } = useWords();
  const sum = layOut(check, reading.observations, locale, t);
  if (!sum) return null;
  return (
    <section class={`check ${check.verdict}`}>
      <h2>{t(KINDS[check.kind])}</h2>
      <p class="calculation">
        {sum.pieces.map(({ text, figure }) => (figure === null ? text : figure === index ? <strong>{text}</strong> : <span>{text}</span>))}
        {sum.exact ? ' = ' : ' ≈ '}
        {check.total === index && check.verdict === 'holds' ? <strong>{sum.result}</strong> : <span>{sum.result}</span>}
      </p>
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

import type { MessageKey } from '../../lib/i18n';
import type { Check, CheckKind, Verdict } from '../../lib/model';
import { layOut } from '../../lib/view/arithmetic';
import { columnOf, type Line } from '../../lib/view/column';
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

const fractionOf = (number: string): string => /\.\d+$/.exec(number)?.[0] ?? '';

/** A number with blanks for the decimals that another line has, so that units stand under units. */
const Aligned = ({ number, decimals }: { number: string; decimals: number }) => {
  const fraction = fractionOf(number);
  const blanks = `${fraction === '' && decimals > 0 ? '.' : ''}${'0'.repeat(Math.max(0, decimals - Math.max(0, fraction.length - 1)))}`;
  return (
    <>
      {number}
      {blanks !== '' && (
        <span class="blanks" aria-hidden="true">
          {blanks}
        </span>
      )}
    </>
  );
};

const ColumnLine = ({ line, own, decimals, widened }: { line: Line; own: boolean; decimals: number; widened: boolean }) => (
  <tr class={`${line.kind}${own ? ' own' : ''}`}>
    <td class="operator">{line.sign}</td>
    <th scope="row" lang={line.chinese ? 'zh-CN' : undefined}>
      {line.label}
    </th>
    <td class="amount">
      <Aligned number={line.number} decimals={decimals} />
    </td>
    {widened && <td class="of">{line.unit}</td>}
  </tr>
);

/** A relation the report states, recomputed as a person would on paper, then the verdict in words. */
export const CheckNote = ({ check, reading, index }: CheckNoteProps) => {
  const { t, locale } = useWords();
  const lines = columnOf(check, reading.observations, locale, t);
  const sum = layOut(check, reading.observations, locale, t);
  if (!lines || !sum) return null;
  const decimals = Math.max(0, ...lines.map(({ number }) => fractionOf(number).length - 1));
  const widened = lines.some(({ unit }) => unit !== '');
  return (
    <section class={`check ${check.verdict}`}>
      <h2>{t(KINDS[check.kind])}</h2>
      <table class="column">
        <tbody>
          {lines.map((line, at) => (
            <ColumnLine key={at} line={line} own={line.figure === index} decimals={decimals} widened={widened} />
          ))}
        </tbody>
      </table>
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

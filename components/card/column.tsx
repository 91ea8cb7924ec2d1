import type { Line } from '../../lib/view/column';

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

interface ColumnProps {
  lines: readonly Line[];
  /** The figure the card is about, told apart in the calculation. */
  index: number;
}

/** A calculation as it is written on paper: the numbers under each other. */
export const Column = ({ lines, index }: ColumnProps) => {
  const decimals = Math.max(0, ...lines.map(({ number }) => fractionOf(number).length - 1));
  const widened = lines.some(({ unit }) => unit !== '');
  return (
    <table class="column">
      <tbody>
        {lines.map((line, at) => (
          <ColumnLine key={at} line={line} own={line.figure === index} decimals={decimals} widened={widened} />
        ))}
      </tbody>
    </table>
  );
};

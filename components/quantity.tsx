import type { Observation } from '../lib/model';
import { formatBounded, formatQualifier, formatQuantity } from '../lib/view/format';
import { useWords } from './words';

/** A value with its unit, and before it, quietly, its bound or blur; that of a rise is said within it. */
export const Quantity = ({ of }: { of: Pick<Observation, 'value' | 'unit' | 'role' | 'trend' | 'qualifier'> }) => {
  const { t, locale } = useWords();
  const isRise = of.trend !== null && of.role !== 'rank';
  const [number = '', unit] = (isRise ? formatBounded : formatQuantity)(of, locale, t).split('\u202f');
  return (
    <span class="quantity">
      {of.qualifier !== null && !isRise && <span class="quantity-blur">{formatQualifier(of.qualifier, t)}</span>}{' '}
      <span class="quantity-whole">
        <span class="quantity-number">{number}</span>
        {unit !== undefined && <span class="quantity-unit">{`\u202f${unit}`}</span>}
      </span>
    </span>
  );
};

import { formatNumber } from '../lib/view/format';
import { useWords } from './words';

/** A bare count, written as all numbers are. */
export const Count = ({ of }: { of: number }) => <>{formatNumber(of, useWords().locale)}</>;

/** Two neighbouring digits of a number exchanged, or one of them changed, differ by this: 9, 27, 450; 7, 40, 900. */
const oneDigit = (difference: number): boolean => /^[1-9]0*$/.test(String(difference));
const swapped = (difference: number): boolean => /^(?:9|[1-8]?\d)0*$/.test(String(difference)) && Number(String(difference).replace(/0+$/, '')) % 9 === 0;

/**
 * How likely a difference that has nothing to do with a slip of the pen would still look like one: among the numbers of one
 * digit all do, of two digits one in five, of three one in fifty, of four one in five hundred. 1 where it does not look like one.
 * @param difference what is missing or too much, in units of the last printed place
 */
export function chanceOfSlip(difference: number): number {
  const size = Math.round(Math.abs(difference));
  if (size === 0 || Math.abs(size - Math.abs(difference)) > 1e-6 || !(oneDigit(size) || swapped(size))) return 1;
  const digits = String(size).length;
  return digits === 1 ? 1 : 18 / (9 * 10 ** (digits - 1));
}

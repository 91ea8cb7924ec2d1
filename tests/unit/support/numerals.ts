const DIGITS = '零一二三四五六七八九';

const rest = (n: number, full: number): string => (n === 0 ? '' : (n < full ? '零' : '') + inChinese(n));

/** Writes a whole number below a trillion as a person would: what reading numerals must undo. */
export function inChinese(n: number): string {
  if (n >= 1e8) return `${inChinese(Math.floor(n / 1e8))}亿${rest(n % 1e8, 1e7)}`;
  if (n >= 1e4) return `${inChinese(Math.floor(n / 1e4))}万${rest(n % 1e4, 1e3)}`;
  if (n >= 1e3) return `${DIGITS[Math.floor(n / 1e3)]}千${rest(n % 1e3, 100)}`;
  if (n >= 100) return `${DIGITS[Math.floor(n / 100)]}百${rest(n % 100, 10)}`;
  if (n >= 10) return `${n >= 20 ? DIGITS[Math.floor(n / 10)] : '一'}十${n % 10 ? DIGITS[n % 10] : ''}`;
  return DIGITS[n]!;
}

/** The same in the forms of contracts: 壹仟贰佰. */
export const inContractForms = (n: number): string => [...inChinese(n)].map((char) => '壹贰叁肆伍陆柒捌玖拾佰仟'['一二三四五六七八九十百千'.indexOf(char)] ?? char).join('');

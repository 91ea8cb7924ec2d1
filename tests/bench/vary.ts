/** The same sentences with other facts: what is measured is reading, not how well a text is remembered. */

/** Counts: no rates, dates, years or numbers of documents. */
const COUNTS = /(?<![\d.第〔[(（:：-])\d+(?:\.\d+)?(?![\d.%％年月日号时届:：-]|个百分点)/g;

/** All counts of a paragraph that many times, so that its sums and rates stay true. */
export const scaled = (text: string, times: number): string =>
  text.replace(COUNTS, (count) => String(Number((Number(count) * times).toFixed(2))));

const STEMS = [...'云溪林泉江河山川东南西北青白龙凤永安长宁清平临新'];

/** The place under another name, the same all over the paragraph; its suffix stays. */
export function renamed(text: string, region: string | null, next: (below: number) => number): string {
  const stem = region !== null && region.length > 2 ? region.slice(0, -1) : null;
  if (stem === null) return text;
  return text.replaceAll(stem, [...stem].slice(0, 2).map(() => STEMS[next(STEMS.length)]!).join(''));
}

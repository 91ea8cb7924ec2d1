import { beginning } from '../../text/edges';
import { CHINESE_DIGITS, parseArabic, parseChinese } from './numerals';
import { qualifierBefore } from './qualifiers';
import { quantityFrom, round, type Quantity } from './quantity';

/** Between the two numbers of one range: 3—4个, 10至15天, 三到五名. */
const GAP = beginning(/^\s?(?:[-—–−~～]{1,2}|至|到)\s?/);

const UPPER = new RegExp(`^(?:\\d{1,9}(?:\\.\\d{1,4})?|[${CHINESE_DIGITS}]{1,9})`);

/** 由5%至10% tells of two numbers, one before and one after. */
const CHANGE = /[由从自]\s?$/;

/**
 * The range that begins with the number at [start, end), or null. A range is one figure that says at least its lower end
 * (at most its upper end where the text says 以内); its unit stands after the upper end, or after both.
 * @param lower the lower end where its own measure word makes it a quantity (5万元至10万元), or null
 */
export function rangeFrom(folded: string, masked: string, start: number, end: number, lower: Quantity | null): Quantity | null {
  const gap = GAP.execIn(masked, lower?.end ?? end, (lower?.end ?? end) + 6);
  if (!gap || lower?.ordinal || CHANGE.test(masked.slice(Math.max(0, start - 2), start))) return null;
  const at = (lower?.end ?? end) + gap[0].length;
  const raw = UPPER.exec(masked.slice(at, at + 16))?.[0];
  if (raw === undefined) return null;
  const chinese = !/\d/.test(raw);
  const first = masked.slice(start, end);
  if (chinese === /\d/.test(first)) return null;
  const upper = chinese ? parseChinese(raw) : parseArabic(raw);
  const least = chinese ? parseChinese(first) : parseArabic(first);
  if (!upper?.value || !least) return null;
  const whole = quantityFrom(folded, masked, { start: at, end: at + raw.length, ...upper, chinese });
  if (!whole?.unit || whole.start !== at) return null;
  // 2万—5万元, 5万元至10万元: the lower end has its own multiplier; 3至5万元: it has that of the upper.
  if (lower !== null && lower.unit !== null && lower.unit !== whole.unit) return null;
  const from = lower?.value ?? round((least.value * whole.value) / upper.value);
  if (from >= whole.value) return null;
  const said = qualifierBefore(folded, Math.max(0, start - 12), masked, start);
  return {
    ...whole,
    start: start - (said?.length ?? 0),
    value: whole.qualifier === 'atMost' ? whole.value : from,
    step: 0,
    qualifier: said?.qualifier ?? whole.qualifier ?? 'atLeast',
  };
}

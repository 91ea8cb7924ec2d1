import type { Qualifier } from '../../model';
import { remainderAt } from './compounds';
import { MULTIPLIERS, type MeasureWord, type UnitKind } from './data/measure-words';
import { isOneOf } from '../../text/chars';
import { beginning, ending } from '../../text/edges';
import { measureWordAt, skipSpaces } from './measures';
import { parseChinese } from './numerals';
import { qualifierAfter, qualifierBefore } from './qualifiers';

/** A number with everything that belongs to its span, before its meaning is known. */
export interface Quantity {
  start: number;
  end: number;
  value: number;
  /** Size of the last printed place in base units: 2.35万 → 100. Zero where the number is exact by nature. */
  step: number;
  unit: string | null;
  kind: UnitKind | null;
  qualifier: Qualifier | null;
  /** 第39名, 排名第四: a place in an order. */
  ordinal: boolean;
}

/** A numeral as it stands, read. */
export interface Numeral { start: number; end: number; value: number; step: number; chinese: boolean }

/** What follows a bare number when it is not a count: times, ages, degrees, names (107国道, 301医院, 211高校). */
const NOT_COUNTED = /^\s*(?:[至到后前年月日号时点分秒岁届级度版版本周刻线路栋楼室层页元旦甲乙丙℃°\d.,:/\-—–~+×*%A-Za-z)\]】]|[是为]|以|[国省县乡]道|高速|医院|高校|消防|晚会|工程|专项|行动|热线|专线|平台|诉求|$)/;

/** How far before a number stands what says how it is meant. */
const LONGEST_LEAD = 12;

const isVague = isOneOf('余多来几');
const isMore = isOneOf('余多');
const isKindOrTime = isOneOf('种样次人');

const MULTIPLIER = beginning(/^\s*([十百千]?[万亿]|[百千](?!分))/);
const ORDINAL = ending(/第\s*$/);
const HELD_AT = ending(/控制在\s*$/);

/** Units that 多 may follow: 三年多, 一倍多, 六成多. */
const AFTER_UNIT: ReadonlySet<UnitKind | null> = new Set<UnitKind | null>(['duration', 'times', 'rate']);

/** What shows a bare number to be a count although no noun follows: 行政处罚2100,占33.9%; 审结案件4696,. */
const SHARE_FOLLOWS = /^\s{0,3}[,(]\s{0,3}占/;
const COUNTED_BEFORE = /(?:案件|总数|数量|总量|人数|件数)[为共达]?\s{0,3}$|(?<![字页次分点评读览载转])数:\s{0,3}$/;
const PAUSE_FOLLOWS = /^\s{0,3}(?:[,;。]|$)/;

/** 2023总共办理: a year that lost its 年. */
const YEAR_AT_HEAD = /(?:^|[,;。:(\n])\s{0,3}$/;

/** A bare number counts only where a noun follows at once: 323事项. */
const isChineseWord = (char: string | undefined): boolean => char !== undefined && /[\u4e00-\u9fff]/.test(char);

/** Reads the quantity whose numeral stands at `numeral`, or null where the numeral counts nothing. */
export function quantityFrom(folded: string, masked: string, numeral: Numeral): Quantity | null {
  const before = (): string => folded.slice(Math.max(0, numeral.start - LONGEST_LEAD), numeral.start);
  let at = numeral.end;
  let { value, step } = numeral;
  let qualifier: Qualifier | null = null;

  const blur = () => {
    const next = skipSpaces(masked, at);
    if (isVague(masked, next) && !/^(?:多次?(?:种|样|元|部门|渠道|方面|方式)|来(?:自|源|访|电|信|人))/.test(masked.slice(next))) {
      qualifier = 'over';
      at = next + 1;
    }
  };

  blur();
  const multiplier = MULTIPLIER.execIn(masked, at, at + 4);
  if (multiplier && !/^\s*[万亿]?一/.test(multiplier[0])) {
    const factor = MULTIPLIERS[multiplier[1]!]!;
    value *= factor;
    step *= factor;
    at += multiplier[0].length;
    const remainder = numeral.chinese ? null : remainderAt(masked, at, factor);
    if (remainder) {
      value += remainder.value;
      step = remainder.step;
      at += remainder.length;
    }
    blur();
  }

  const unitAt = skipSpaces(masked, at);
  const word = measureWordAt(masked, unitAt);
  let unit: string | null = null;
  let kind: UnitKind | null = null;
  if (word) {
    if (numeral.chinese && !word.chinese) return null;
    unit = word.word;
    kind = word.kind;
    at = unitAt + word.word.length;
    if (unit === '万吨') { unit = '吨'; value *= 1e4; step *= 1e4; }
    const money = unit.endsWith('元') ? /^(万|亿)(元|美元)$/.exec(unit) : null;
    if (money) {
      const factor = MULTIPLIERS[money[1]!]!;
      value *= factor;
      step *= factor;
      unit = money[2]!;
    }
    if (unit === '成') {
      unit = '%';
      value *= 10;
      step *= 10;
      const fifth = parseChinese(/^[一二三四五六七八九](?!成)/.exec(masked.slice(at, at + 2))?.[0] ?? '');
      if (fifth) { value += fifth.value; step = 1; at += 1; }
    }
    if (kind === 'duration' && masked[at] === '半') { value += 0.5; at += 1; }
    else if (AFTER_UNIT.has(kind) && isMore(masked, at) && !isKindOrTime(masked, at + 1)) { qualifier = 'over'; at += 1; }
  }

  const ordinal = ORDINAL.testIn(folded, Math.max(0, numeral.start - LONGEST_LEAD), numeral.start);
  if (ordinal) {
    const ranked = ((unit === '名' || unit === '位') && !/(?:[放摆]在|作为)\s*第\s*$/.test(before())) || (unit === null && /(?:排名?|位[列居]|名列|列|居|位次)(?:[^,。;\n]{0,6})第\s*$/.test(before()));
    if (!ranked || multiplier) return null;
  } else if (!word) {
    if (numeral.chinese) return null;
    const rest = masked.slice(at);
    // With 万 or 亿 a number may stand bare: 14万国家工作人员, 标的额200亿.
    const counted = SHARE_FOLLOWS.test(rest) ? isChineseWord(masked[numeral.start - 1]) : value >= 10 && PAUSE_FOLLOWS.test(rest) && COUNTED_BEFORE.test(masked.slice(Math.max(0, numeral.start - 8), numeral.start));
    if (!multiplier && !counted && (NOT_COUNTED.test(rest) || !isChineseWord(rest[0]))) return null;
    if (!multiplier && value > 1990 && value < 2050 && YEAR_AT_HEAD.test(folded.slice(Math.max(0, numeral.start - 4), numeral.start))) return null;
  }
  if (numeral.chinese && !ordinal && word && !isCountedInChinese(numeral, multiplier !== null, word, before(), masked.slice(at))) return null;

  let start = numeral.start;
  if (ordinal) start = folded.lastIndexOf('第', numeral.start);
  else {
    const said = qualifierBefore(folded, Math.max(0, numeral.start - LONGEST_LEAD), masked, numeral.start);
    if (said) {
      qualifier = said.qualifier;
      start -= said.length;
    }
    const saidAfter = qualifierAfter(masked, at);
    if (saidAfter) {
      qualifier = saidAfter.qualifier;
      at += saidAfter.length;
    }
  }
  if (qualifier === null && HELD_AT.testIn(folded, Math.max(0, numeral.start - LONGEST_LEAD), numeral.start)) qualifier = 'atMost';
  return { start, end: at, value: round(value), step: ordinal ? 0 : step, unit, kind, qualifier, ordinal };
}

/** 一 before a measure word and its noun is an article (下发了一份通报), 二 is an ordinal (二审); from 两 on it counts. */
function isCountedInChinese(numeral: Numeral, multiplied: boolean, { word: unit, kind }: MeasureWord, before: string, after: string): boolean {
  if (multiplied) return true;
  if (unit === '番') return /翻了?\s*$/.test(before);
  if (kind === 'times') return numeral.value >= 1;
  if (kind === 'duration' && /(?:为期|历时|[短缩减降][至到为])\s*$/.test(before)) return true;
  if (numeral.value === 1 && kind === 'count' && endsItem(before, after)) return true;
  if (numeral.value < 2) return false;
  if (/[每各另某这那该此本首头]$/.test(before)) return false;
  if (kind === 'duration') return /(?:连续|为期|用时?|缩短|压缩|期|共|历时|减少|提前|至|到|由|的)\s*$/.test(before);
  return !/^\s*(?:方面|层面|维度|环节)/.test(after);
}

/** A noun before and nothing after: 行政诉讼案件一件, 市容环境一件;. Not 每年一次, 一村一名, 同一. */
const endsItem = (before: string, after: string): boolean =>
  /^\s*(?:[,。;、)\n]|$)/.test(after) && /[\u4e00-\u9fff]\s*$/.test(before) && !/[每各一][^,。;]{0,6}$|[年月周季度日天之统同唯第其再又新先]\s*$/.test(before);

/** Above this a sum is rounded to its first twelve digits, as is one with decimals. */
const TWELVE_DIGITS = 1e11;

/** Binary fractions out of a sum of printed numbers: 0.1 + 0.2. Most sums are whole numbers and have none. */
export const roundSum = (sum: number): number => (Number.isInteger(sum) && Math.abs(sum) < TWELVE_DIGITS ? sum : Number(sum.toPrecision(12)));

/** Binary fractions out of 2.35 × 10000. */
export const round = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));

import type { Check } from '../model';
import { ratioCheck } from './arithmetic';
import { OTHER_NAMES } from './data/rate-parts';
import type { Figures } from './lists';
import { basesOf, before, isCount, nameOf } from './rate-figures';

/** What the part of a rate is called: 出庭应诉率 is of 出庭, 调解成功率 of 成功. */
export const nameOfPart = (stem: string): string => (stem.includes('出庭') ? '出庭' : stem.slice(-2));

/** A rate's names: 报备率、及时率和规范率均为100% has three, and one sentence's figures may stand for one of them only. */
const NAMES = /([\u4e00-\u9fff]{2,10}?)(?:率|比例|比重)/g;
const STATED = /(?:率|比例|比重)(?:由|从|均|都|全部|继续|始终|保持|稳定|提高|上升|达|到|为|是|在|约|近|了|\s)*$/;
/** The longest text before a rate that can hold its names. */
const LONGEST_LEAD = 60;

/** What a rate is called, by all its names; the second end of a change is called as the first. */
function namesOf({ folded, contexts, observations }: Figures, rate: number): string[] {
  const first = observations[rate]!.role === 'change-to' && observations[rate - 1]?.role === 'change-from' ? rate - 1 : rate;
  const { sentence, quantity } = contexts[first]!;
  const lead = folded.slice(Math.max(sentence.start, contexts[first - 1]?.quantity.end ?? 0, quantity.start - LONGEST_LEAD), quantity.start);
  const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1).replace(/由?(?:上年|去年|\d{4}年)(?:同期|底|末)?的?$/, '');
  return STATED.test(clause) && !/平均|人均/.test(clause) ? [...clause.matchAll(NAMES)].map((name) => name[1]!.replace(/^[和及与]/, '')) : [];
}

/** How many characters may be left out where a word is shortened. */
const LEFT_OUT = 4;

/** Whether a word of one or two characters stands in a name shortened or whole, in one line: 报备 in 报送备案. */
function standsIn(core: string, name: string): boolean {
  if (core.length < 2) return name.includes(core);
  for (let first = name.indexOf(core[0]!); first >= 0; first = name.indexOf(core[0]!, first + 1)) {
    const behind = name.slice(first + 1, first + 2 + LEFT_OUT);
    const second = behind.indexOf(core[1]!);
    if (second >= 0 && !/[\n\r\u2028\u2029]/.test(behind.slice(0, second))) return true;
  }
  return false;
}

/** Whether a name denies what begins with a character: 未整改, 不予受理. */
function denies(name: string, first: string): boolean {
  for (let at = name.indexOf(first); at >= 0; at = name.indexOf(first, at + 1)) {
    if (/[不未非](?:予|能)?$/.test(name.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

const isShortFor = (core: string, name: string): boolean => standsIn(core, name) && !denies(name, core[0]!);

/** The figures that a rate's name says it is the part of, before the rate or, behind 其中, right after it. */
function partsNamed(input: Figures, rate: number, stem: string): number[] {
  const core = nameOfPart(stem);
  const also = OTHER_NAMES.filter((one) => one.stem.test(stem));
  const next = input.sentences[rate + 1] === input.sentences[rate] && /^[,(]\s*其中/.test(input.folded.slice(input.contexts[rate]!.quantity.end)) ? [rate + 1] : [];
  return [...before(input, rate), ...next].filter((k) => isCount(input, k) && (isShortFor(core, nameOf(input, k)) || also.some(({ part }) => part.test(nameOf(input, k)))));
}

/**
 * Rates by one of their names, and of any base the part may have. Only those that come out are of use: of which figures a rate is that does
 * not, no such name says.
 */
export function looselyNamed(input: Figures, rate: number): Check[] {
  return namesOf(input, rate).flatMap((stem) => partsNamed(input, rate, stem).flatMap((part) => basesOf(input, part).map((whole) => ratioCheck(input, rate, part, whole))));
}

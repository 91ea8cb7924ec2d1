import { areOpposites, kinshipOf, type Kinship } from './families';
import type { Figures, List } from './lists';
import { areAlike, areClasses } from './names';
import { coversName } from './whole-names';

/**
 * How surely a list names all there is of its whole.
 * `certain`: by the meaning of its words, so that a sum that fails contradicts the report, whatever the numbers.
 * `likely`: by its form; reports do write so of some of the kinds only.
 * `open`: it may be all or not.
 */
export type Exhaustive = 'certain' | 'likely' | 'open';

/** A list settled: which figures it consists of and what speaks for its being whole. */
export interface Settled {
  parts: number[];
  exhaustive: Exhaustive;
  /** Nothing of the whole can be of two of these kinds. */
  disjoint: boolean;
  /** The kinds named are a known division of it. */
  division: boolean;
}

/** 其他5件, 其余案件12件, 做其他处理18件; not 其他重点领域案件. */
const REST = /(?:其[他它余])(?:各?类型?|类别|案件|方面|情形|方?式?处理|部门|单位|机构|方式|行业|领域|事项|原因|人员|问题|项目|文件|主体)?(?:结案|终结|办结|审结)?▮/;
/** Dimensions with few values: who is told of by all of them. Of 案由, 领域, 行业 only the largest are often told. */
const FEW_VALUES = /程序|级次|层级|级别|等级|被申请人|申请人|主体|来源|性质|方式|结果|渠道|形式|阶段/;
/** Words of a highlight, of a trait that several kinds share, of a part in time. */
const VAGUE = /主要|部分|重点|典型|包括|包含|含|如|尤其|特别|仅|女|党员|学历|本科|岁|民族|今年|本年|当年|新建|新增|新任/;
const ITEM = /^\s*[^\d,;]{0,40}(?:、|和|及|以及|与)[^\d,;]{0,40}$/;
/** One case may touch several of these. */
const TOUCHES = /涉及|涉|关于|有关/;
const PEOPLE = /[人名]|位/;
/** A number in the list that was not read as a figure. */
const UNREAD = /\d|[一二三四五六七八九十百千两](?:余|多)?(?:件|个|项|起|人|名|次|家|户|条|份|宗)/;

const nameOf = ({ words, after }: Figures, i: number): string => `${words[i]!}▮${after[i]!}`;

const wholeWords = ({ contexts, folded }: Figures, i: number): string => folded.slice(contexts[i]!.from, contexts[i]!.to).replace(/\s/g, '');

/** The words of the list between its figures. */
const spokenIn = ({ lead, between }: List, length: number): string => [lead, ...between.slice(0, length - 1)].join('|');

/** Where the run stops being one list: behind the rest, behind the last of a family, where 、 gives way to a comma. */
function endOf({ run, between, ends }: List, names: readonly string[], kin: Kinship | null): { length: number; closed: boolean } {
  const rest = names.findIndex((name, k) => k > 0 && REST.test(name));
  if (rest > 0) return { length: rest + 1, closed: true };
  if (kin?.complete && kin.length >= 2) return { length: kin.length, closed: true };
  if (between[0] !== undefined && ITEM.test(between[0])) {
    const stop = between.findIndex((gap) => !ITEM.test(gap));
    if (stop > 0) return { length: stop + 1, closed: true };
  }
  return { length: run.length, closed: ends };
}

/** What a list consists of and how surely that is all; null where it says itself that it is not, or was not read well. */
export function settle(input: Figures, list: List): Settled | null {
  if (VAGUE.test(list.lead) || UNREAD.test(list.lead)) return null;
  const names = list.run.map((part) => nameOf(input, part));
  const whole = wholeWords(input, list.whole);
  const kin = kinshipOf(whole, names);
  const { length, closed } = endOf(list, names, kin);
  const parts = list.run.slice(0, length);
  const own = names.slice(0, length);
  const spoken = spokenIn(list, length);
  const behind = input.after[parts.at(-1)!]!;
  if (own.some((name) => VAGUE.test(name)) || /等/.test(behind) || UNREAD.test(spoken)) return null;

  const people = PEOPLE.test(input.observations[list.whole]!.unit ?? '');
  const told = list.announced !== 'none';
  const family = kin !== null && kin.length >= length;
  const opposites = length === 2 && areOpposites(own[0]!, own[1]!);
  const named = !people && coversName(whole, parts.map((part) => input.words[part]!));
  const known = family && kin.complete && (told || kin.family.kinds.length >= 3);
  const few = list.announced === 'by' && FEW_VALUES.test(list.lead);
  const rest = REST.test(own.at(-1)!) && length >= 2;
  const disjoint = rest || family || opposites || named || few || (!people && areClasses(input, parts) && !own.some((name) => TOUCHES.test(name)));
  if (!closed && !family) return null;

  // One more figure would still fit into the whole: it may be one more kind.
  const total = input.observations[list.whole]!.value;
  const next = list.run[length];
  const sum = parts.reduce((all, part) => all + input.observations[part]!.value, 0);
  const more = !rest && next !== undefined && sum + input.observations[next]!.value <= total;
  const certain = (rest && (told || family)) || (!more && known && length >= 2) || (!more && told && (opposites || (closed && (named || (few && length >= 2)))));
  if (certain) return { parts, exhaustive: 'certain', disjoint, division: true };
  if (!told && !family && !(rest || (length >= 3 && areAlike(input, parts) && sum >= total / 2 && sum <= total * 2))) return null;
  // A single part is what any highlight looks like.
  if (length < 2) return null;
  const likely = !more && told && closed && length >= 2 && !people && disjoint && !(kin?.family.open && family);
  return { parts, exhaustive: likely ? 'likely' : 'open', disjoint: disjoint && told && (closed || family), division: family && kin.complete };
}

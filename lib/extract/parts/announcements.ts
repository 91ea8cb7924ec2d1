import { roundSum } from '../figures/quantity';

/** Words before the first figure of a list that say by what the whole is divided: 按程序分, 从审理结果看. */
export const DIVIDED = /(?:按照?|从)[^,。;:\d]{1,14}(?:分类|划分|统计|来?分|来?看|来?讲|来?说)[,:]?/;

/** Whether a text says by what a whole is divided. */
export const saysDivided = (text: string): boolean => (text.includes('按') || text.includes('从')) && DIVIDED.test(text);

/** Words that say that what follows is what was said before: 其中, 具体为, 依次为. */
export const LISTED = /其中|包括|包含|分别(?:是|为|有)?|具体(?:是|为|有)|依次(?:是|为|有)?/;

/** 审结的案件中, 受理案件里, 新收案件按…分: the whole is named again. */
const NAMED_AGAIN = /(?:^|[,;。)])\s*(?:在|对|从|该|上述|所有|全部|所|已)*([^,;。:()\d]{2,16}?)(?:中|里|内|按照?[^,。;:\d]{1,14}(?:分|看|统计))[,:]?/;
/** What any whole may be called, which tells none from the others. */
const COMMON = /的|案件|事项|文件|案卷|人员|问题|项目|申请|行政|复议|诉讼|所有|全部|办理|其/g;

/** The verb by which the text in front of a list names its whole once more: 受理 of 市政府受理的案件中; or null. */
export function namedAgain(gap: string): string | null {
  const name = NAMED_AGAIN.exec(gap)?.[1]?.replace(COMMON, '') ?? '';
  return name.length >= 2 ? name.slice(-2) : null;
}

/** A smaller whole is made up by chance. */
export const TELLING = 10;

export interface Candidate {
  index: number;
  value: number;
  words: string;
  /** In the sentence of the list. */
  near: boolean;
}

/**
 * Which of the figures before a list is its whole, where the text or the numbers say so: the one that is named again (受理案件中,…), or
 * else the nearest that the list makes up exactly. Null where neither tells.
 * @param candidates the figures before the list that its first figure could be a part of, nearest first
 * @param values what the list counts, in order
 */
export function toldWhole(gap: string, candidates: readonly Candidate[], values: readonly number[]): number | null {
  const name = namedAgain(gap);
  const named = name === null ? undefined : candidates.find(({ words }) => words.includes(name));
  if (named) return named.index;
  if (values.length < 2) return null;
  const sums = new Set<number>();
  let sum = 0;
  values.forEach((value, k) => {
    sum = roundSum(sum + value);
    if (k > 0) sums.add(sum);
  });
  // 应诉案件34件,其中…: behind a whole of its own sentence 其中 speaks of that one, whatever else would fit.
  const bound = !saysDivided(gap) && candidates.some(({ near }) => near);
  return candidates.find(({ value, near }) => (near || !bound) && value >= TELLING && sums.has(value))?.index ?? null;
}

/** Words before the first figure of a list that say by what the whole is divided: 按程序分, 从审理结果看. */
export const DIVIDED = /(?:按照?|从)[^,。;:\d]{1,14}(?:分类|划分|统计|来?分|来?看|来?讲|来?说)[,:]?/;

/** Words that say that what follows is what was said before: 其中, 具体为, 依次为. */
export const LISTED = /其中|包括|包含|分别(?:是|为|有)?|具体(?:是|为|有)|依次(?:是|为|有)?/;

/** 审结的案件中, 受理案件里, 新收案件按…分: the whole is named again. */
const NAMED_AGAIN = /(?:^|[,;。)])\s*(?:在|对|从|该|上述|所有|全部|所|已)*([^,;。:()\d]{2,16}?)(?:中|里|内|按照?[^,。;:\d]{1,14}(?:分|看|统计))[,:]?/;
/** What any whole may be called, which tells none from the others. */
const COMMON = /的|案件|事项|文件|案卷|人员|问题|项目|申请|行政|复议|诉讼|所有|全部|办理|其/g;

/** The words by which the text in front of a list names its whole once more, without what any whole is called; or null. */
export function namedAgain(gap: string): string | null {
  const name = NAMED_AGAIN.exec(gap)?.[1]?.replace(COMMON, '') ?? '';
  return name.length >= 2 ? name : null;
}

/** Whether a figure's own words say that name: 新收行政复议申请 of 新收. */
export const isNamed = (words: string, name: string): boolean =>
  Array.from({ length: name.length - 1 }, (_, k) => name.slice(k, k + 2)).some((pair) => words.includes(pair));

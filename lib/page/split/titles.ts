import { fold } from '../../text';
import { yearsInDigits } from '../identify/dates';
import { classifyTitle, CARRIER, OTHER, PRESS_BRIEFING } from '../judge/title';

/** What titles of reports have in common; what is left over is whose the report is. */
const COMMON =
  /附件|20\d\d年?度?|关于|推进|加强|法治.{0,4}建设|依法行政|工作|年度|情况|状况|的|报告|汇报|总结|年报|(?:人民)?政府|[全我本][省市县区州盟旗镇乡局委院]|[^一-龥]/g;

/** Whether a line or a declared title names a report, of whatever kind but a briefing. */
export const namesReport = (title: string): boolean => {
  const found = classifyTitle(title);
  return found !== null && found !== OTHER && found !== CARRIER && found !== PRESS_BRIEFING;
};

const plain = (title: string): string => yearsInDigits(fold(title).replace(/\s+/g, '')).replace(/\([^)]{0,80}\)/g, '');
const yearOf = (title: string): string | undefined => /20\d\d/.exec(title)?.[0];

/**
 * Whether two titles may name one report: of one year, and of one body as far as they say. A page prints its title in more
 * than one way: 某市2020年度法治政府建设情况报告, 某市人民政府关于2020年度法治政府建设情况的报告.
 */
export const mayBeOne = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)];
  const years = [yearOf(a), yearOf(b)];
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) return false;
  const [whose, whoseOther] = [a.replace(COMMON, ''), b.replace(COMMON, '')];
  return whose.endsWith(whoseOther) || whoseOther.endsWith(whose);
};

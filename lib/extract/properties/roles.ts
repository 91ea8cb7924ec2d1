import type { Observation, Role } from '../../model';
import { ending } from '../../text/edges';
import type { Context } from './context';

const FROM = ending(/(?:由|从|自)(?:(?:上年|去年|上一年|年初|\d{4}\s{0,9}年)(?:同期|全年|度|末|底)?|原来|原先|原|法定|最初|过去|改革前|的|\s)*$/);
const TO = /^[^,。;:\n]{0,10}?(?:压缩|缩短|缩减|减少|压减|精简|降低|减|降|提高|提升|上升|增加|增长|增|升|扩大|调整|变|下降|优化|整合|重组|集中|合并|归并|撤并|压降|调减|核减|扩容|拓展)(?:至|到|为|成)/;

/** Nouns after which a bare amount is money: 涉及标的额200亿左右. */
const MONEY_NOUN = /(?:额|标的|资金|资产|款|税|值|损失|收入|支出|费用?|投资|债务)(?:[^,。;\n]{0,4})$/;

const UP = ending(/(?:增长|上升|提高|提升|增加|上涨|扩大|增|翻)(?:了|约|近|超过?|幅度?|率?(?:达|为))*\s*$/);
const DOWN = ending(/(?:下降|减少|降低|缩短|压缩|压减|精简|缩减|下滑|减|降)(?:了|约|近|超过?|幅度?|率?(?:达|为))*\s*$/);
const COMPARED = /同比|环比|比上年|较上年|比去年|较去年|同期|比\s*\d{4}\s*年|较\s*\d{4}\s*年|百分点/;

/** Before the further end of a change: 增至, 提高到2023年的. */
const REACHED = ending(/(?:压缩|缩短|缩减|减少|压减|精简|降低|减|降|提高|提升|上升|增加|增长|增|升|扩大|调整|变|下降|优化|整合|重组|集中|合并|归并|撤并|压降|调减|核减|扩容|拓展)(?:至|到|为|成)\s*(?:(?:\d{4}\s*年(?:全年|度|[末底])?|今年|目前|现在|年末|年底)的?)?\s*$/);

/** What a figure says: how many, how much, what share, which place, how long, or one end of a change. */
export function roleOf({ quantity, before, after }: Context, text: string): Role {
  if (quantity.ordinal) return 'rank';
  const leadFrom = Math.max(0, quantity.start - 16);
  if (FROM.testIn(text, leadFrom, quantity.start) && TO.test(after)) return 'change-from';
  if (REACHED.testIn(text, leadFrom, quantity.start) && /(?:由|从|自(?!治|行|主|然|动))[^,。;]{0,40}$/.test(text.slice(Math.max(0, quantity.start - 48), quantity.start))) {
    return 'change-to';
  }
  switch (quantity.kind) {
    case 'rate':
    case 'points':
    case 'times':
      return 'rate';
    case 'money':
    case 'area':
    case 'length':
    case 'weight':
      return 'amount';
    case 'score':
      return 'score';
    case 'duration':
      return 'duration';
    case null:
      return MONEY_NOUN.test(before) ? 'amount' : 'count';
    default:
      return 'count';
  }
}

/** The direction of a rate of change against an earlier year; null for a level. */
export function trendOf({ quantity, before }: Context, clause: string): Observation['trend'] {
  if (quantity.kind !== 'rate' && quantity.kind !== 'points' && quantity.kind !== 'times') return null;
  if (quantity.kind === 'rate' && !COMPARED.test(clause)) return null;
  if (UP.test(before)) return 'up';
  return DOWN.test(before) ? 'down' : null;
}

/**
 * Whether a quantity is stated as a result a reader could compare. Durations only where they are results or
 * service limits: 连续17年, 为期两天, 5个工作日办结; 三年行动计划 and 24小时 are not.
 */
export function isFigure({ quantity, before, after }: Context): boolean {
  const { kind, unit } = quantity;
  if (kind === 'duration') {
    if (unit === '年') return /连续\s*$/.test(before);
    if (unit === '周' || unit === '秒' || unit === '个季度') return false;
    if (unit === '个月') return /(?:由|从|至|到|缩短|压缩|提前|为期|历时)\s*$/.test(before) || quantity.qualifier === 'atMost';
    if (unit === '小时' || unit === '分钟' || unit === '个小时') {
      return quantity.value !== 24 || /(?:由|从|至|到|缩短|压缩|控制在|平均)\s*$/.test(before) || /^(?:内|办结|响应|签收)/.test(after);
    }
  }
  if (kind === 'score' && /(?:满分|总分值)(?:为)?\s*$/.test(before)) return false;
  if (kind === 'score') return /分|成绩|评[价估测]|考核|得|获/.test(before + after) || /[由从至到]\s*$/.test(before) || !Number.isInteger(quantity.value);
  if (kind === 'length' && unit === '米') return !Number.isInteger(quantity.value) || quantity.value > 1;
  return true;
}

import { MULTIPLIERS, type UnitKind } from '../figures/data/measure-words';
import { measureWordAt } from '../figures/measures';

/** What a head says its numbers are counted in; `factor` turns 万元 into 元. */
export interface HeadUnit {
  unit: string | null;
  kind: UnitKind | null;
  factor: number;
  /** 名次: the numbers are places in an order. */
  ordinal: boolean;
}

const BRACKET = /[([]\s{0,3}(?:计量单位|单位)?\s{0,3}:?\s{0,3}([^()[\]]{1,8})[)\]]/g;

/** 罚没金额/万元, 案件数:件 */
const BEHIND = /[/:]\s?([^/:\s]{1,4})$/;

/** 检查次数, 参训人数: the head counts what it names. */
const COUNTED = /(人次|件次|场次|批次|户次|[人件次户份条场起宗项家])数?$/;
const NOT_A_COUNT = /(?:年|届|名|上)次$/;

const RATE = /率|占比|比例|比重|百分比|增幅|增速|降幅/;
const RANK = /排名|名次|位次/;
const SCORE = /得分|分数|总分|评分|分值|成绩/;
const MONEY = /[金款费税]|[数差]额|标的|资金|收入|支出|损失/;

const PREFIXED = /^([万亿]|千万|百万)(.{1,3})$/;

/** The unit a word is, or null where it is none: 一般程序 in 行政处罚(一般程序) is not. */
export function unitNamed(word: string): HeadUnit | null {
  const text = word.trim();
  const whole = measureWordAt(text, 0);
  const prefix = PREFIXED.exec(text);
  const own = prefix ? measureWordAt(prefix[2]!, 0) : undefined;
  if (prefix && own && own.word === prefix[2]) return { unit: own.word, kind: own.kind, factor: MULTIPLIERS[prefix[1]!]!, ordinal: false };
  return whole?.word === text ? { unit: text, kind: whole.kind, factor: 1, ordinal: false } : null;
}

/** The unit that a head's own words give, and those words without it. */
export function splitHead(head: string): { name: string; unit: HeadUnit | null } {
  const alone = unitNamed(head);
  if (alone) return { name: '', unit: alone };
  for (const match of head.matchAll(BRACKET)) {
    const unit = unitNamed(match[1]!);
    if (unit) return { name: head.replace(match[0], ''), unit };
  }
  const behind = BEHIND.exec(head);
  const unit = behind && unitNamed(behind[1]!);
  return unit ? { name: head.slice(0, behind.index), unit } : { name: head, unit: null };
}

const NONE: HeadUnit = { unit: null, kind: null, factor: 1, ordinal: false };

/** The unit that the meaning of a head tells: 出庭应诉率 is in per cent. */
export function unitMeant(head: string): HeadUnit | null {
  if (RATE.test(head)) return { ...NONE, unit: '%', kind: 'rate' };
  if (RANK.test(head)) return { ...NONE, ordinal: true };
  if (SCORE.test(head)) return { ...NONE, unit: '分', kind: 'score' };
  const counted = NOT_A_COUNT.test(head) ? null : COUNTED.exec(head);
  return counted ? unitNamed(counted[1]!) : null;
}

const CAPTION = /单位\s{0,3}:\s{0,3}([\u4e00-\u9fff%‰、,/和 ]{1,16})/;

/** 单位:件、万元 above a table gives the units of all columns whose heads give none; money goes to what is money. */
export function unitOfCaption(caption: string, head: string): HeadUnit {
  const units = (CAPTION.exec(caption)?.[1] ?? '').split(/[、,/和 ]/).flatMap((word) => unitNamed(word) ?? []);
  if (units.length < 2) return units[0] ?? NONE;
  const money = MONEY.test(head);
  return units.find(({ kind }) => kind !== 'rate' && (kind === 'money') === money) ?? NONE;
}

import type { Role } from '../model';
import type { UnitClass } from './types';

/**
 * Which measure words reports use for which class of indicator; several are equivalent in practice
 * (案卷 are counted in 本, 件, 册, 卷, 份, 宗). Source: the equivalences observed in annotated reports.
 */
const WORDS: readonly (readonly [UnitClass, string])[] = [
  ['cases', '件 宗 起 例 个 批 条 单 桩 笔 次 件次 宗(次) 件(次) 起(次) 人次 份 项 户 户次 封'],
  ['items', '项 个 条 件 类 大 大项 小项 子项 种 点'],
  ['documents', '件 部 个 份 本 册 卷 宗 篇 条 期 项 件次 幅 套 张 部'],
  // Papers handed to persons: no files, which are counted in 卷 and 宗 where 合格 and 取得 are said of cases.
  ['certificates', '件 个 份 本 册 套 张 枚 部'],
  ['entities', '个 家 户 处 支 所 名 人 条 部 站 座 间 位 户次 家次 户(次) 家(次) 对 组'],
  ['times', '次 场 期 班次 轮 批次 场次 期次 批 项 遍 堂 课 讲 家次 户次 家(次) 户(次) 余次 场(次) 次(场) 期(次)'],
  ['people', '名 个 人 位 人次 人(次)'],
  ['person-times', '人次 人(次) 人 名 件 起 宗 次 个'],
  ['pieces-of-information', '条 篇 人 件 个 期 份 家 则'],
];

/** A set of unit classes, one bit for each: every rule in question is asked for it of every figure. */
export type UnitSet = number;

const bits = new Map<UnitClass, number>();

/** These classes as a set. */
export const unitSet = (...classes: UnitClass[]): UnitSet =>
  classes.reduce((set, one) => {
    if (!bits.has(one)) bits.set(one, 1 << bits.size);
    return set | bits.get(one)!;
  }, 0);

/** Every class there is. */
export const ANY_UNIT: UnitSet = -1;

const setsByWord = new Map<string, UnitSet>();
for (const [unitClass, words] of WORDS) {
  for (const word of words.split(' ')) setsByWord.set(word, (setsByWord.get(word) ?? 0) | unitSet(unitClass));
}

const NONE: UnitSet = 0;
const RANK = unitSet('rank');
const SCORE = unitSet('score');
const PERCENT = unitSet('percent');
const YEARS = unitSet('years');
const DAYS = unitSet('days');
const MONEY = unitSet('money');
const AREA = unitSet('area');
const TIMES = unitSet('times');
const BARE = unitSet('items', 'people', 'entities', 'documents', 'cases', 'pieces-of-information');

/** The classes of indicator that a figure of this role and measure word may belong to. */
export function unitClassesOf(role: Role, unit: string | null): UnitSet {
  if (role === 'rank') return RANK;
  if (role === 'score') return SCORE;
  if (unit === '%' || unit === '‰' || (role === 'rate' && unit === null)) return PERCENT;
  if (role === 'duration' || ((role === 'change-from' || role === 'change-to') && unit !== null && /[天日时月]$/.test(unit))) return unit === '年' ? YEARS : DAYS;
  if (role === 'amount') return unit === '元' || unit === null ? MONEY : AREA;
  if (role === 'rate') return NONE;
  // Whatever is visited is counted in visits: 矿次, 店次, 台次.
  return unit === null ? BARE : (setsByWord.get(unit) ?? (unit.endsWith('次') ? TIMES : NONE));
}

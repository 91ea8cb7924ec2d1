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
  ['entities', '个 家 户 处 支 所 名 人 条 部 站 座 间 位 户次 家次 户(次) 家(次) 对 组'],
  ['times', '次 场 期 班次 轮 批次 场次 期次 批 项 遍 堂 课 讲 家次 户次 家(次) 户(次) 余次 场(次) 次(场) 期(次)'],
  ['people', '名 个 人 位 人次 人(次)'],
  ['person-times', '人次 人(次) 人 名 件 次 个'],
  ['pieces-of-information', '条 篇 人 件 个 期 份 家 则'],
];

const classesByWord = new Map<string, Set<UnitClass>>();
for (const [unitClass, words] of WORDS) {
  for (const word of words.split(' ')) classesByWord.set(word, (classesByWord.get(word) ?? new Set()).add(unitClass));
}

const BARE: ReadonlySet<UnitClass> = new Set(['items', 'people', 'entities', 'documents', 'cases', 'pieces-of-information']);
const only = (...classes: UnitClass[]): ReadonlySet<UnitClass> => new Set(classes);

/** The classes of indicator that a figure of this role and measure word may belong to. */
export function unitClassesOf(role: Role, unit: string | null): ReadonlySet<UnitClass> {
  if (role === 'rank') return only('rank');
  if (role === 'score') return only('score');
  if (unit === '%' || unit === '‰' || (role === 'rate' && unit === null)) return only('percent');
  if (role === 'duration' || ((role === 'change-from' || role === 'change-to') && unit !== null && /[天日时月]$/.test(unit))) return unit === '年' ? only('years') : only('days');
  if (role === 'amount') return unit === '元' || unit === null ? only('money') : only('area');
  if (role === 'rate') return only();
  return unit === null ? BARE : (classesByWord.get(unit) ?? only());
}

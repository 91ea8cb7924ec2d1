import type { CheckKind, Observation, PageKind, RegionLevel, Verdict } from '../model';

/** How the columns and the fixed values in them are called: in Chinese, in English, or by code for programs. */
export type Naming = 'zh' | 'en' | 'machine';

/** A word of the file in the two languages. Part of a file format, so it stands here and not with the interface's texts: other people's scripts read it, and a reworded button must not change it. */
export interface Term {
  zh: string;
  en: string;
}

type Terms<T extends string> = Record<T, Term>;

export const KINDS: Terms<PageKind> = {
  'annual-report': { zh: '法治政府建设年度报告', en: 'annual report' },
  'work-summary': { zh: '依法行政工作总结', en: 'work summary' },
  'press-briefing': { zh: '新闻发布会', en: 'press briefing' },
  other: { zh: '其他', en: 'other' },
};

export const LEVELS: Terms<RegionLevel> = {
  nation: { zh: '国家', en: 'nation' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
};

export const QUALIFIERS: Terms<NonNullable<Observation['qualifier']>> = {
  about: { zh: '约', en: 'about' },
  over: { zh: '超过', en: 'over' },
  atLeast: { zh: '不少于', en: 'at least' },
  nearly: { zh: '近', en: 'nearly' },
  atMost: { zh: '不超过', en: 'at most' },
};

export const ROLES: Terms<Observation['role']> = {
  count: { zh: '数量', en: 'count' },
  amount: { zh: '金额', en: 'amount' },
  rate: { zh: '比率', en: 'rate' },
  rank: { zh: '位次', en: 'rank' },
  score: { zh: '得分', en: 'score' },
  duration: { zh: '时长', en: 'duration' },
  'change-from': { zh: '变化前', en: 'before the change' },
  'change-to': { zh: '变化后', en: 'after the change' },
};

export const SCOPES: Terms<NonNullable<Observation['scope']>> = {
  jurisdiction: { zh: '辖区', en: 'jurisdiction' },
  government: { zh: '本级', en: 'the government itself' },
  departments: { zh: '部门', en: 'departments' },
  subordinate: { zh: '下级', en: 'subordinate governments' },
  superior: { zh: '上级', en: 'superior government' },
};

export const TRENDS: Terms<NonNullable<Observation['trend']>> = {
  up: { zh: '上升', en: 'up' },
  down: { zh: '下降', en: 'down' },
};

export const CHECK_KINDS: Terms<CheckKind> = {
  sum: { zh: '合计', en: 'sum' },
  ratio: { zh: '比率', en: 'ratio' },
  change: { zh: '增减', en: 'change' },
};

export const VERDICTS: Terms<Verdict> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '舍入相符', en: 'holds within rounding' },
  differs: { zh: '不符', en: 'differs' },
};

/** A code in the chosen naming. A code of a later version that is not known here stays itself. */
export const inWords = <T extends string>(terms: Terms<T>, code: T | null, naming: Naming): string | null =>
  code === null || naming === 'machine' ? code : (terms[code]?.[naming] ?? code);

/** Yes or no, or a boolean for programs. */
export const yesNo = (value: boolean, naming: Naming): string | boolean =>
  naming === 'machine' ? value : { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[naming];

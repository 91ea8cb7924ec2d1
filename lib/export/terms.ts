import type { Locale } from '../i18n';
import type { ByHand, Correction } from '../records';
import type { BodyKind, CheckKind, Observation, PageKind, RegionLevel, Verdict } from '../model';

/** How the columns and the fixed values in them are called: in Chinese, in English, or by code for programs. */
export type Naming = 'zh' | 'en' | 'machine';

/** How a reader of this interface language calls them. */
export const namingIn = (locale: Locale): Naming => (locale === 'zh-CN' ? 'zh' : 'en');

/** A word of the file in the two languages. Part of a file format, so it stands here and not with the interface's texts: other people's scripts read it, and a reworded button must not change it. Where the interface has the word too they are the same; a test holds them together, so that a change is one decision. */
export interface Term {
  zh: string;
  en: string;
}

type Terms<T extends string> = Record<T, Term>;

export const KINDS: Terms<PageKind> = {
  'annual-report': { zh: '年度报告', en: 'Annual report' },
  'work-summary': { zh: '工作总结', en: 'Work summary' },
  'press-briefing': { zh: '新闻发布', en: 'Press briefing' },
  other: { zh: '其他', en: 'Other' },
};

export const LEVELS: Terms<RegionLevel> = {
  nation: { zh: '国家', en: 'nation' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
};

export const BODIES: Terms<BodyKind> = {
  government: { zh: '政府', en: 'Government' },
  department: { zh: '部门', en: 'Department' },
  subdistrict: { zh: '乡镇、街道', en: 'Sub-district or town' },
};

export const QUALIFIERS: Terms<NonNullable<Observation['qualifier']>> = {
  about: { zh: '约', en: 'about' },
  over: { zh: '逾', en: 'over' },
  atLeast: { zh: '不少于', en: 'at least' },
  nearly: { zh: '近', en: 'nearly' },
  atMost: { zh: '不超过', en: 'at most' },
};

export const ROLES: Terms<Observation['role']> = {
  count: { zh: '数量', en: 'Count' },
  amount: { zh: '金额', en: 'Amount' },
  rate: { zh: '比率', en: 'Rate' },
  rank: { zh: '排名', en: 'Rank' },
  score: { zh: '得分', en: 'Score' },
  duration: { zh: '时长', en: 'Duration' },
  'change-from': { zh: '变动前', en: 'Before the change' },
  'change-to': { zh: '变动后', en: 'After the change' },
};

export const SCOPES: Terms<NonNullable<Observation['scope']>> = {
  jurisdiction: { zh: '全辖区', en: 'The whole jurisdiction' },
  government: { zh: '报告机关本级', en: 'The reporting body itself' },
  departments: { zh: '本级各部门', en: 'Departments of this level' },
  subordinate: { zh: '下级政府', en: 'Governments below' },
  superior: { zh: '上级辖区', en: 'A jurisdiction above' },
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
  holds: { zh: '相符', en: 'Agrees' },
  rounding: { zh: '舍入内相符', en: 'Agrees within rounding' },
  differs: { zh: '不符', en: 'Differs' },
};

/** What the reader decided of a figure. Those he rejected are not in the file. */
export const CORRECTIONS: Terms<Correction['kind']> = {
  corrected: { zh: '已更正', en: 'Corrected' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  added: { zh: '人工添加', en: 'Added by hand' },
  rejected: { zh: '已剔除', en: 'Rejected' },
};

/** What a reader can set by hand; for programs by the names of the columns that hold it. */
const SETTABLE: Record<keyof ByHand, Term & { machine: string }> = {
  region: { zh: '地区', en: 'Place', machine: 'ref_area' },
  year: { zh: '报告年度', en: 'Report year', machine: 'report_year' },
};

/** What of a report was set by hand; null where nothing was. */
export const setInWords = (byHand: ByHand, naming: Naming): string | null => {
  const set = (Object.keys(SETTABLE) as (keyof ByHand)[]).filter((fact) => byHand[fact] !== undefined);
  return set.map((fact) => SETTABLE[fact][naming]).join({ zh: '；', en: '; ', machine: ' ' }[naming]) || null;
};

/** A code in the chosen naming. A code of a later version that is not known here stays itself. */
export const inWords = <T extends string>(terms: Terms<T>, code: T | null, naming: Naming): string | null =>
  code === null || naming === 'machine' ? code : (terms[code]?.[naming] ?? code);

/** The code that a word of a file stands for, whatever its naming; undefined for no word of ours. */
export const codeOf = <T extends string>(terms: Terms<T>, word: string): T | undefined =>
  (Object.keys(terms) as T[]).find((code) => [code, terms[code].zh, terms[code].en].includes(word));

/** What was set by hand, from the words of a file. */
export const setFromWords = (words: string): (keyof ByHand)[] =>
  (Object.keys(SETTABLE) as (keyof ByHand)[]).filter((fact) => Object.values(SETTABLE[fact]).some((word) => words.includes(word)));

/** Yes or no, or a boolean for programs. */
export const yesNo = (value: boolean, naming: Naming): string | boolean =>
  naming === 'machine' ? value : { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[naming];

/** The truth of a word of a file, also as a spreadsheet writes it; undefined for no word of ours. */
export const truthOf = (word: string): boolean | undefined =>
  ['true', '是', 'yes'].includes(word.toLowerCase()) ? true : ['false', '否', 'no'].includes(word.toLowerCase()) ? false : undefined;

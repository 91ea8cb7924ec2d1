import type { Category, Indicator, UnitClass } from '../../catalogue';
import type { Term } from '../terms';

/** The catalogue's categories. The same words as the interface's; a test holds them together. */
export const CATEGORY_WORDS: Record<Category, Term> = {
  functions: { zh: '政府职能', en: 'Government functions' },
  rules: { zh: '制度建设', en: 'Rule-making' },
  decisions: { zh: '行政决策', en: 'Decision-making' },
  enforcement: { zh: '行政执法', en: 'Enforcement' },
  emergency: { zh: '应急处置', en: 'Emergency response' },
  disputes: { zh: '矛盾化解', en: 'Disputes' },
  oversight: { zh: '监督制约', en: 'Oversight' },
  digital: { zh: '科技保障', en: 'Digital support' },
  capacity: { zh: '组织与队伍', en: 'Capacity' },
};

/** What indicators are counted in. */
export const UNIT_WORDS: Record<UnitClass, Term> = {
  cases: { zh: '案件、办件', en: 'cases' },
  items: { zh: '事项', en: 'items' },
  documents: { zh: '文件', en: 'documents' },
  percent: { zh: '百分比', en: 'per cent' },
  entities: { zh: '机构、单位', en: 'bodies' },
  times: { zh: '次', en: 'times' },
  people: { zh: '人', en: 'people' },
  'pieces-of-information': { zh: '信息条数', en: 'pieces of information' },
  money: { zh: '金额（元）', en: 'money (yuan)' },
  certificates: { zh: '证件', en: 'certificates' },
  'person-times': { zh: '人次', en: 'person-times' },
  rank: { zh: '名次', en: 'rank' },
  days: { zh: '天', en: 'days' },
  area: { zh: '面积', en: 'area' },
  years: { zh: '年', en: 'years' },
  score: { zh: '分数', en: 'score' },
};

/** Which way is better; a reading aid, not a verdict. */
export const DIRECTION_WORDS: Record<Indicator['direction'], Term> = {
  up: { zh: '一般越高越好', en: 'higher is usually better' },
  down: { zh: '一般越低越好', en: 'lower is usually better' },
  n: { zh: '高低不代表好坏', en: 'neither high nor low is better' },
};

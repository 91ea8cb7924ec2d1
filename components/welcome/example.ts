import type { Category } from '../../lib/catalogue/types';

/** A piece of an invented report, as its page shows it: words, and figures with the look of their mark. */
export const EXAMPLE: readonly (string | { quote: string; look: Category | 'differs' })[] = [
  '　　全年收到行政复议申请', { quote: '78件', look: 'disputes' }, '，审结', { quote: '71件', look: 'disputes' },
  '；办理行政处罚案件', { quote: '2316件', look: 'enforcement' }, '；合法性审查', { quote: '167件', look: 'differs' },
  '，其中规范性文件', { quote: '94件', look: 'differs' }, '、合同', { quote: '71件', look: 'differs' }, '；培训执法人员', { quote: '645名', look: 'capacity' }, '。',
];

/** The figure that the card and the comparison are about, with the one of the year before. */
export const FIGURE = { indicator: 'reconsideration.applications.received', category: 'disputes', value: 78, before: 64, unit: '件', year: 2020 } as const;

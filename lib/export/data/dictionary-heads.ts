import type { Term } from '../terms';

/** The columns of the data dictionary itself. */
export const DICTIONARY_HEADS: readonly (Term & { machine: string })[] = [
  { machine: 'column', zh: '字段', en: 'Column' },
  { machine: 'code', zh: '代码', en: 'Code' },
  { machine: 'name', zh: '中文名称', en: 'Chinese name' },
  { machine: 'name_en', zh: '英文名称', en: 'English name' },
  { machine: 'meaning', zh: '含义', en: 'Meaning' },
  { machine: 'standard', zh: '依据', en: 'Standard' },
];

import type { Measure } from '../../compare/measure';
import type { Naming, Term } from '../terms';

/** What sort of number a row of the matrix holds. */
export const MEASURES: Record<Measure, Term> = {
  level: { zh: '总量', en: 'Level' },
  rate: { zh: '比率', en: 'Rate' },
  growth: { zh: '增减幅度', en: 'Change' },
  rank: { zh: '排名', en: 'Rank' },
  from: { zh: '变动前', en: 'Before the change' },
};

const endWords = (before: number): Term =>
  before === 0
    ? { zh: '报告年度', en: 'the reporting year' }
    : before === 1
      ? { zh: '上一年度', en: 'the year before' }
      : { zh: `报告年度前第${before}年`, en: `${before} years before the reporting year` };

const kindWords = (kind: string, isStock: boolean): Term | null => {
  const [name = '', first, second] = kind.trim().split(' ');
  const [length, before] = [Number(first), Number(second)];
  if (name === 'as-of') return { zh: '截至某日', en: 'As of a day' };
  if (name === 'since' && length < 1200) return { zh: `${endWords(length).zh}以来`, en: `Since ${endWords(length).en}` };
  if (name !== 'closed' || !(length > 0) || !(before >= 0)) return null;
  const end = endWords(before);
  return length === 12
    ? { zh: `${end.zh}${isStock ? '时点数' : ''}`, en: `${end.en.charAt(0).toUpperCase()}${end.en.slice(1)}${isStock ? ', as of a day' : ''}` }
    : { zh: `止于${end.zh}的${length}个月`, en: `${length} months ending in ${end.en}` };
};

/** A kind of period, as `periodKind` gives it, in words, with a word for stocks; for programs, and where it has none, as it stands. */
export const periodKindInWords = (kind: string, naming: Naming, isStock = false): string =>
  (naming === 'machine' ? null : kindWords(kind, isStock)?.[naming]) ?? kind.trim();

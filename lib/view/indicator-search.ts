import { indicators, type Indicator } from '../catalogue';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s·:：,，、]/g, ' ');

const haystacks = new Map<string, string>();
const haystack = (indicator: Indicator): string => {
  const known = haystacks.get(indicator.id) ?? fold(`${indicator.zh} ${indicator.en} ${indicator.zh.replace(/[·\s]/g, '')}`);
  haystacks.set(indicator.id, known);
  return known;
};

/** More choices than this are not looked through; the query is to be made longer. */
export const MOST_CHOICES = 40;

/** Indicators in whose Chinese or English name every word of the query occurs, those that begin with it first; all where it is empty. */
export const searchIndicators = (query: string): readonly Indicator[] => {
  const words = fold(query).split(' ').filter(Boolean);
  const found = indicators.filter((indicator) => words.every((word) => haystack(indicator).includes(word)));
  const first = words[0];
  const begins = ({ zh, en }: Indicator): number => (first !== undefined && (fold(zh).startsWith(first) || fold(en).startsWith(first)) ? 0 : 1);
  return found.sort((a, b) => begins(a) - begins(b));
};

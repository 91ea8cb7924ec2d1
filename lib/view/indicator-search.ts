import { indicators, type Indicator } from '../catalogue';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s·:：,，、]/g, ' ');

const haystacks = new Map<string, string>();
const haystack = (indicator: Indicator): string => {
  const known = haystacks.get(indicator.id) ?? fold(`${indicator.zh} ${indicator.en} ${indicator.zh.replace(/[·\s]/g, '')}`);
  haystacks.set(indicator.id, known);
  return known;
};

/** More choices than this are not looked through; the query is to be made longer. */
const MOST_CHOICES = 40;

/** Indicators in whose Chinese or English name every word of the query occurs, those that begin with it first; all where it is empty. */
export const searchIndicators = (query: string): readonly Indicator[] => {
  const words = fold(query).split(' ').filter(Boolean);
  const found = indicators.filter((indicator) => words.every((word) => haystack(indicator).includes(word)));
  const first = words[0];
  const begins = ({ zh, en }: Indicator): number => (first !== undefined && (fold(zh).startsWith(first) || fold(en).startsWith(first)) ? 0 : 1);
  return found.sort((a, b) => begins(a) - begins(b));
};

/** Whether every word of the query occurs in a name. */
export const isNamed = (name: string, query: string): boolean =>
  fold(query).split(' ').filter(Boolean).every((word) => fold(name).includes(word));

/** What is offered for a query: the best match first, and `null`, called `none`, where it is meant, or nothing is found. */
export const choicesFor = (query: string, none: string): readonly (Indicator | null)[] => {
  const found = searchIndicators(query);
  const choices = query === '' ? found : found.slice(0, MOST_CHOICES);
  return choices.length === 0 || isNamed(none, query) ? [null, ...choices] : choices;
};

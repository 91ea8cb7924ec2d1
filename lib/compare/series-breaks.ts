import breaks from './data/series-breaks.json';

/** Where the law or the statistics changed, so that figures before and after are not of one series. */
interface SeriesBreak {
  /** An indicator, or its beginning and `*`. */
  indicators: string;
  /** The first year in which some places already count the new way. */
  firstMixedYear: number;
  /** The first year in which all do. */
  firstNewYear: number;
  /** What changed, in a few words for readers. */
  name: { zh: string; en: string };
  what: string;
  evidence: string;
}

const concerns = (rule: SeriesBreak, indicator: string): boolean =>
  rule.indicators.endsWith('*') ? indicator.startsWith(rule.indicators.slice(0, -1)) : indicator === rule.indicators;

/** The breaks in an indicator's series between two years, whichever is the earlier. */
export const breaksBetween = (indicator: string | null, oneYear: number | null, otherYear: number | null): readonly SeriesBreak[] => {
  if (indicator === null || oneYear === null || otherYear === null || oneYear === otherYear) return [];
  const [earlier, later] = [Math.min(oneYear, otherYear), Math.max(oneYear, otherYear)];
  return (breaks as SeriesBreak[]).filter(
    (rule) => concerns(rule, indicator) && earlier < rule.firstNewYear && later >= rule.firstMixedYear,
  );
};

import type { ReportFacts } from '../../model';
import { codeNow, existedIn, inYear } from './history';
import { allDivisions, levelOf, parentsOf, STILL, type Division } from './divisions';

/** A division a reader may mean, as the facts of a report name it. */
export interface FoundDivision {
  place: Pick<ReportFacts, 'regionName' | 'regionCode' | 'regionCodeNow' | 'regionLevel'>;
  /** The divisions it lies in, outermost first. */
  within: string[];
  /** The years in which it was called so, where it is not today's; null for no beginning known. */
  years: { from: number | null; to: number } | null;
}

/** The name a code had in a year, or otherwise the last it had. */
const nameOf = (code: string, year: number): string | null => {
  const named = allDivisions().filter((division) => division.code === code);
  return (named.find((division) => existedIn(division, year)) ?? named.at(-1))?.name ?? null;
};

/** How well a name or code meets what is asked for, the less the better; null where it does not. */
const rankOf = ({ name, code }: Division, word: string): number | null => {
  if (/^\d+$/.test(word)) return code === word ? 0 : code.startsWith(word) ? 1 : null;
  if (name === word) return 0;
  return name.startsWith(word) ? 1 : name.includes(word) ? 2 : null;
};

const placeOf = (division: Division): FoundDivision['place'] => ({
  regionName: division.name,
  regionCode: division.code,
  regionCodeNow: codeNow(division),
  regionLevel: levelOf(division.code),
});

/**
 * Divisions by name or code, as they were in a year: 密云区 asked for of 2013 is 密云县; of any time where it is null. The best
 * first. The last word asks for the division, words before it for where it lies: 江苏 鼓楼.
 */
export const searchDivisions = (query: string, year: number | null, most: number): FoundDivision[] => {
  const words = query.normalize('NFKC').trim().slice(0, 50).split(/\s+/);
  const last = words.pop() ?? '';
  if (last === '') return [];
  const ranked = allDivisions()
    .flatMap((asked) => {
      const rank = rankOf(asked, last);
      const division = inYear(asked, year);
      return rank === null || (year !== null && !existedIn(division, year)) ? [] : [{ division, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.division.to - a.division.to);
  const found: FoundDivision[] = [];
  for (const division of new Set(ranked.map(({ division }) => division))) {
    if (found.length === most) break;
    const within = parentsOf(division.code).map((code) => nameOf(code, year ?? division.to)).filter((name) => name !== null).reverse();
    if (!words.every((word) => within.some((name) => name.includes(word)))) continue;
    found.push({ place: placeOf(division), within, years: division.to === STILL ? null : { from: division.from === 0 ? null : division.from, to: division.to } });
  }
  return found;
};

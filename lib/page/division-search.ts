import type { ReportFacts } from '../model';
import { allDivisions, levelOf, parentsOf, type Division } from './divisions';

/** A division a reader may mean, as the facts of a report name it. */
export interface FoundDivision {
  place: Pick<ReportFacts, 'regionName' | 'regionCode' | 'regionCodeNow' | 'regionLevel'>;
  /** The divisions it lies in, outermost first. */
  within: string[];
  /** The years in which it was called so, where it is not today's; null for no beginning known. */
  years: { from: number | null; to: number } | null;
}

/** The last year of a division that still is. */
const TODAY = 9999;

let divisions: Division[] | undefined;

const isOf = ({ from, to }: Division, year: number | null): boolean => year === null || (from <= year && year <= to);

/** The name a code had in a year, or otherwise the last it had. */
const nameOf = (all: readonly Division[], code: string, year: number | null): string | null => {
  const named = all.filter((division) => division.code === code);
  return (named.find((division) => isOf(division, year ?? TODAY)) ?? named.at(-1))?.name ?? null;
};

/** How well a name or code meets what is asked for, the less the better; null where it does not. */
const rankOf = ({ name, code }: Division, word: string): number | null => {
  if (/^\d+$/.test(word)) return code === word ? 0 : code.startsWith(word) ? 1 : null;
  if (name === word) return 0;
  return name.startsWith(word) ? 1 : name.includes(word) ? 2 : null;
};

/**
 * Divisions by name or code, those that were there in a year (in any where it is null), the best first. The last word asks for
 * the division, words before it for where it lies: 江苏 鼓楼.
 */
export const searchDivisions = (query: string, year: number | null, most: number): FoundDivision[] => {
  const all = (divisions ??= allDivisions());
  const words = query.normalize('NFKC').trim().slice(0, 50).split(/\s+/);
  const last = words.pop() ?? '';
  if (last === '') return [];
  return all
    .filter((division) => isOf(division, year))
    .flatMap((division) => {
      const rank = rankOf(division, last);
      if (rank === null) return [];
      const within = parentsOf(division.code).map((code) => nameOf(all, code, year)).filter((name) => name !== null).reverse();
      return words.every((word) => within.some((name) => name.includes(word))) ? [{ division, within, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || Number(b.division.to === TODAY) - Number(a.division.to === TODAY))
    .slice(0, most)
    .map(({ division: { code, name, from, to }, within }) => ({
      place: { regionName: name, regionCode: code, regionCodeNow: to === TODAY ? code : null, regionLevel: levelOf(code) },
      within,
      years: to === TODAY ? null : { from: from === 0 ? null : from, to },
    }));
};

import type { Locale } from '../i18n';
import { eachOf, madeOnce, sortedOf, type Made, type Pausing } from '../pausing';
import type { ListedReport } from '../records';

export type SortKey = 'place' | 'year' | 'kind' | 'title' | 'figures' | 'differs' | 'savedAt';

export const SORT_KEYS: readonly SortKey[] = ['place', 'year', 'kind', 'title', 'figures', 'differs', 'savedAt'];

/** A column and a direction: 1 upwards, −1 downwards. */
export interface Sort {
  key: SortKey;
  direction: 1 | -1;
}

/** As a collection is shown first: what was saved last at the top. */
const LATEST: Sort = { key: 'savedAt', direction: -1 };

/** An order as an address says it, `year` or `-year`; empty for the one that needs no saying. */
export const sortParam = ({ key, direction }: Sort): string =>
  key === LATEST.key && direction === LATEST.direction ? '' : `${direction < 0 ? '-' : ''}${key}`;

/** The order that an address says; the one shown first where it says none. */
export const sortFrom = (param: string | undefined): Sort => {
  const key = SORT_KEYS.find((one) => one === param?.replace(/^-/, ''));
  return key ? { key, direction: param!.startsWith('-') ? -1 : 1 } : LATEST;
};

type Sortable = Pick<ListedReport, 'regionName' | Exclude<SortKey, 'place'>>;

/** To make one takes longer than to sort by it. */
const collators: Partial<Record<Locale, Intl.Collator>> = {};
const collator = (locale: Locale): Intl.Collator => (collators[locale] ??= new Intl.Collator(locale, { numeric: true }));

type Compare = (a: string, b: string) => number;
const plain: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The place of each word in their order; words that compare equal share one. */
function* ranking(words: Iterable<string | null>, compare: Compare): Pausing<ReadonlyMap<string | null, number>> {
  const sorted = yield* sortedOf([...new Set(words)].filter((word) => word !== null), compare);
  let rank = 0;
  return new Map(yield* eachOf(sorted, (word, i) => [word, i > 0 && compare(sorted[i - 1]!, word) !== 0 ? ++rank : rank] as const));
}

/** Numbers to sort by, one for each report; NaN where it is unknown. Instants need no language. */
function* numbering(reports: readonly Sortable[], key: SortKey, locale: Locale): Pausing<Float64Array> {
  if (key === 'year' || key === 'figures' || key === 'differs') return Float64Array.from(reports, (report) => report[key] ?? NaN);
  const words = reports.map((report) => (key === 'place' ? report.regionName : report[key]));
  const rank = yield* ranking(words, key === 'savedAt' || key === 'kind' ? plain : collator(locale).compare);
  return Float64Array.from(words, (word) => rank.get(word) ?? NaN);
}

/**
 * Sorts these reports by one column after another; what a column's words come to is worked out once. What is unknown comes last whichever
 * way; equals by place, then newest year first.
 */
export const reportSorter = <T extends Sortable>(reports: readonly T[], locale: Locale): ((sort: Sort) => Pausing<T[]>) => {
  const known = new Map<SortKey, Made<Float64Array>>();
  const numbers = (key: SortKey): Made<Float64Array> => {
    const found = known.get(key) ?? madeOnce(() => numbering(reports, key, locale));
    known.set(key, found);
    return found;
  };
  return function* ({ key, direction }) {
    const by: { of: Float64Array; way: 1 | -1 }[] = [];
    for (const [column, way] of [[key, direction], ['place', 1], ['year', -1]] as const) by.push({ of: yield* numbers(column).get(), way });
    const order = (a: number, b: number): number => {
      for (const { of, way } of by) {
        const [x, y] = [of[a]!, of[b]!];
        if (x === y || (Number.isNaN(x) && Number.isNaN(y))) continue;
        return Number.isNaN(x) ? 1 : Number.isNaN(y) ? -1 : way * (x - y);
      }
      return a - b;
    };
    return (yield* sortedOf([...reports.keys()], order)).map((i) => reports[i]!);
  };
};

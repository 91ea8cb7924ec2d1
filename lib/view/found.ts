import type { Locale, Translate } from '../i18n';
import { eachOf, keptOf, madeOnce, type Made, type Pausing } from '../pausing';
import type { ListedReport } from '../records';
import { passesFilter, type ReportFilter } from './report-filter';
import { factsText, findIn, foldForSearch, hitsInWords, wordsOf } from './report-search';

/** A report that was found, and what it was found by beside its own facts. */
export interface FoundReport {
  report: ListedReport;
  /** A figure's name that was sought, and how many there are; null where the facts say it all. */
  hit: { first: string; count: number } | null;
}

type TextsById = ReadonlyMap<string, string>;

function* foldingAll(texts: TextsById): Pausing<TextsById> {
  return new Map(yield* eachOf([...texts], ([id, text]) => [id, foldForSearch(text)] as const));
}

/** The texts of reports' figures by their ids, folded when something is first sought in them. */
export const foldedTexts = (texts: TextsById): Made<TextsById> => madeOnce(() => foldingAll(texts));

function* factsOfAll(reports: readonly ListedReport[], t: Translate): Pausing<TextsById> {
  return new Map(yield* eachOf(reports, (report) => [report.id, factsText(report, t)] as const));
}

/** What is searched of these reports' own facts by their ids, put together when something is first sought. */
export const factsTexts = (reports: readonly ListedReport[], t: Translate): Made<TextsById> => madeOnce(() => factsOfAll(reports, t));

interface Searched {
  /** In the order to be shown. */
  sorted: Made<ListedReport[]>;
  facts: Made<TextsById>;
  /** As they stand, and folded. */
  texts: TextsById;
  folded: Made<TextsById>;
}

/** The reports that a filter leaves, in their order, and what each was found by. */
export function* findingReports({ sorted, facts, texts, folded }: Searched, filter: ReportFilter, locale: Locale): Pausing<FoundReport[]> {
  const words = wordsOf(filter.query);
  const find = words.length === 0 ? () => [] : findIn.bind(null, words);
  const [own, figures] = words.length === 0 ? [texts, texts] : [yield* facts.get(), yield* folded.get()];
  const found = yield* eachOf(yield* sorted.get(), (report): FoundReport | null => {
    const lines = passesFilter(report, filter) ? find(own.get(report.id) ?? '', figures.get(report.id) ?? '') : null;
    return lines && { report, hit: lines.length === 0 ? null : hitsInWords(texts.get(report.id) ?? '', lines, locale) };
  });
  return found.filter((one) => one !== null);
}

/** Of these reports, in their order, those in whose own facts every word of a query occurs. */
export function* findingByFacts({ sorted, facts }: Pick<Searched, 'sorted' | 'facts'>, query: string): Pausing<ListedReport[]> {
  const words = wordsOf(query);
  const all = yield* sorted.get();
  if (words.length === 0) return all;
  const own = yield* facts.get();
  return yield* keptOf(all, ({ id }) => findIn(words, own.get(id) ?? '', '') !== null);
}

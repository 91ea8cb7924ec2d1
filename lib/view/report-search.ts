import { indicatorById, indicators as catalogue } from '../catalogue';
import type { Locale, Translate } from '../i18n';
import { eachOf, madeOnce } from '../pausing';
import type { ListedReport } from '../records';
import { KIND_NAMES } from './reports';

/** Folds what is searched and what is sought alike; a line stays a line. */
export const foldForSearch = (text: string): string => text.normalize('NFKC').toLowerCase();

type Sought = Pick<ListedReport, 'regionName' | 'body' | 'year' | 'kind' | 'title' | 'source' | 'documentNumber'>;

/** What is searched of a report's own facts, folded. */
export const factsText = (report: Sought, t: Translate): string =>
  foldForSearch(
    [report.regionName, report.body, report.year, t(KIND_NAMES[report.kind]), report.title, report.source, report.documentNumber]
      .filter((part) => part !== null).join('\n'),
  );

/** One word of a query, and the indicators in whose name, in either language, it occurs. */
interface Word {
  text: string;
  indicators: ReadonlySet<string>;
}

/** What indicators are called, in both languages, folded once. */
const names = madeOnce(() => eachOf(catalogue, ({ id, zh, en }) => ({ id, folded: foldForSearch(`${zh}\n${en}`) })));

/** The words of a query; none where it is empty. */
export const wordsOf = (query: string): Word[] =>
  foldForSearch(query).split(/\s+/).filter(Boolean).map((text) => ({
    text,
    indicators: new Set(names.now().filter(({ folded }) => folded.includes(text)).map(({ id }) => id)),
  }));

/** The lines, by their number, that every word means: a label has the word in it, an indicator in one of its names. */
const linesWith = (words: readonly Word[], folded: string): number[] => {
  // Most reports have none: told without taking their text apart.
  if (!words.every(({ text, indicators }) => folded.includes(text) || [...indicators].some((id) => folded.includes(id)))) return [];
  return folded.split('\n').flatMap((line, i) => (words.every(({ text, indicators }) => line.includes(text) || indicators.has(line)) ? [i] : []));
};

/**
 * Where a query is found in a report: null nowhere; else the numbers of the lines of its figures that made it found, none where its own facts
 * have every word. Words that the facts lack must stand together in one line.
 */
export const findIn = (words: readonly Word[], facts: string, figures: string): number[] | null => {
  const rest = words.filter(({ text }) => !facts.includes(text));
  if (rest.length === 0) return [];
  const lines = linesWith(rest, figures);
  return lines.length > 0 ? lines : null;
};

/** Reports in whose own facts every word of the query occurs. */
export const searchReports = <T extends Sought>(reports: readonly T[], query: string, t: Translate): T[] => {
  const words = wordsOf(query);
  if (words.length === 0) return [...reports];
  return reports.filter((report) => findIn(words, factsText(report, t), '') !== null);
};

/** What a report's figures were found by, in words: a label of its own, or else an indicator's name, and how many there are. */
export const hitsInWords = (text: string, lines: readonly number[], locale: Locale): { first: string; count: number } | null => {
  const all = text.split('\n');
  const found = lines.map((i) => all[i]!);
  const labels = found.filter((line) => indicatorById(line) === undefined);
  const known = indicatorById(found[0] ?? null);
  if (labels.length > 0) return { first: labels[0]!, count: labels.length };
  return known ? { first: locale === 'en' ? known.en : known.zh, count: found.length } : null;
};

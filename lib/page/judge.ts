import type { PageVerdict } from '../model';
import { chineseCount, isParagraph } from './judge-body';
import { judgeBody } from './judge-decision';
import { CARRIER, classifyTitle, hasSubject, kindOf, OTHER, type TitleClass } from './judge-title';
import { own } from './own';
import { proseLines, textLines } from './prose';
import { simplified } from './traditional';

/** The short lines before the first paragraph. */
const headLines = (lines: readonly string[]): string[] => {
  const end = lines.findIndex(isParagraph);
  return lines.slice(0, end < 0 ? 12 : end).filter((line) => line.length < 80);
};

/** A line may be part of the page's frame: it speaks against a report only if it is no path or label and long enough for a title. */
const lineClass = (line: string): TitleClass | null => {
  const found = classifyTitle(line);
  const weak = />|位置|:/.test(line) || (found === OTHER && chineseCount(line) < 10);
  return weak ? null : found;
};

/**
 * What the titles say together: the first that speaks of the subject, or else the first that says anything; below a cover,
 * what stands there.
 */
const titleVerdict = (declared: readonly string[], lines: readonly string[]): TitleClass | null => {
  const said = [...declared.map((title) => ({ title, found: classifyTitle(title) })), ...headLines(lines).map((title) => ({ title, found: lineClass(title) }))]
    .filter(({ found }) => found);
  const first = (said.find(({ title }) => hasSubject(title)) ?? said[0])?.found ?? null;
  if (first !== CARRIER) return first;
  const below = said.map(({ found }) => found).filter((found) => found !== CARRIER);
  return below.find((found) => found !== OTHER) ?? below[0] ?? CARRIER;
};

const verdict = (declared: readonly string[], column: string, lines: readonly string[]): PageVerdict => {
  const title = titleVerdict(declared, lines);
  const inColumn = classifyTitle(column) === kindOf(false);
  const [kind, ...reasons] = judgeBody(title, lines, inColumn);
  return { isReport: kind !== 'other', kind, reasons: [`title:${title}`, `column:${inColumn}`, ...reasons] };
};

/** What a page's meta of this name says. */
const metaOf = (doc: Document, name: string): string => (own(doc, 'querySelector').call(doc, `meta[name=${name} i]`) as HTMLMetaElement | null)?.content ?? '';

/** The titles a page declares: its article meta, then its window title, 标题_栏目_站名 in any order, longest part first. */
export const declaredTitles = (doc: Document): string[] => {
  // A dash between digits is a span of years.
  const parts = own(doc, 'title').split(/[_|｜]|(?<!\d)[—–－-]|[—–－-](?!\d)/).sort((a, b) => b.length - a.length);
  return [metaOf(doc, 'ArticleTitle'), ...parts].filter((t) => chineseCount(t) > 7);
};

/**
 * Judges a page: is it a report, of which kind, and by which signals. Cheap on pages that never speak of the subject.
 * `page` is the document that declares title and column, where `doc` is only a frame in it.
 */
export const judgePage = (doc: Document, page = doc): PageVerdict => {
  const body = own(doc, 'body');
  const lines = hasSubject(body?.textContent ?? '') ? proseLines(body).map(simplified) : [];
  return verdict(declaredTitles(page), metaOf(page, 'ColumnName'), lines);
};

/** Judges one article given as plain text. */
export const judgeText = (text: string): PageVerdict => verdict([], '', textLines(text).map(simplified));

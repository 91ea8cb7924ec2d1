import type { PageVerdict } from '../model';
import { chineseCount, isParagraph, judgeBody } from './judge-body';
import { CARRIER, classifyTitle, hasSubject, OTHER, type TitleClass } from './judge-title';
import { own } from './own';
import { proseLines, textLines } from './prose';

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

/** What the titles say together: the first that says anything; below a cover, the report's own title. */
const titleVerdict = (declared: readonly string[], lines: readonly string[]): TitleClass | null => {
  const classes = [...declared.map(classifyTitle), ...headLines(lines).map(lineClass)].filter((found) => found !== null);
  if (classes[0] !== CARRIER) return classes[0] ?? null;
  return classes.find((found) => found !== CARRIER && found !== OTHER) ?? CARRIER;
};

const verdict = (declared: readonly string[], lines: readonly string[]): PageVerdict => {
  const title = titleVerdict(declared, lines);
  const [kind, ...reasons] = judgeBody(title, lines);
  return { isReport: kind !== 'other', kind, reasons: [`title:${title}`, ...reasons] };
};

/** The titles a page declares: its article meta, then the longest part of its window title, 标题_栏目_站名 in any order. */
const declaredTitles = (doc: Document): string[] => {
  const parts = own(doc, 'title').split(/[_|—-](?!\d)/).sort((a, b) => b.length - a.length);
  const meta = own(doc, 'querySelector').call(doc, 'meta[name=ArticleTitle i]') as HTMLMetaElement | null;
  return [meta?.content ?? '', parts[0]!].filter((t) => chineseCount(t) > 7);
};

/** Judges a page: is it a report, of which kind, and by which signals. Cheap on pages that never speak of the subject. */
export const judgePage = (doc: Document): PageVerdict => {
  const body = own(doc, 'body');
  return verdict(declaredTitles(doc), hasSubject(body?.textContent ?? '') ? proseLines(body) : []);
};

/** Judges one article given as plain text. */
export const judgeText = (text: string): PageVerdict => verdict([], textLines(text));

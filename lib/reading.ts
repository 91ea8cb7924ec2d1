import { reckoning } from './checks';
import { extracting } from './extract';
import type { Check, ExplainedReading, Explanation, Observation, PageNote, PageVerdict, Reading, ReportFacts } from './model';
import { identify, judgePage, judgeText, oneReport, pageOfSplit, readingArticle } from './page';
import { run, type Pausing } from './pausing';
import { without, type FlatText, type Grid } from './text';

/** A rate that fits tells what its part is a part of: 参加考试412人,401人通过,通过率97.3%. */
function withStatedParts(observations: readonly Observation[], checks: readonly Check[]): Observation[] {
  const wholes = new Map<number, number>();
  for (const { kind, parts: [part, whole], verdict } of checks) {
    if (kind === 'ratio' && verdict !== 'differs' && part !== undefined && whole !== undefined && whole < part) wholes.set(part, whole);
  }
  return observations.map((observation, i) => (observation.partOf === null && wholes.has(i) ? { ...observation, partOf: wholes.get(i)! } : observation));
}

function* readingOf(page: PageVerdict, report: ReportFacts, notes: PageNote[], text: string, grids?: readonly Grid[]): Pausing<ExplainedReading> {
  const extraction = yield* extracting(text, {
    year: report.year,
    kind: page.kind,
    publishedAt: report.publishedAt,
    regionName: report.regionName,
    level: report.regionLevel,
    body: report.body,
    bodyKind: report.bodyKind,
  }, grids);
  const { checks, gaps } = yield* reckoning(extraction);
  return { page, report, notes, text, observations: withStatedParts(extraction.observations, checks), checks, gaps, explanations: extraction.explanations };
}

interface PageRead {
  reading: Reading;
  explanations: Explanation[];
  flat: FlatText;
  /** Finds the article's text as it stands in the page now; null where there is none. Its offsets are the reading's where it is the same text. */
  again: () => Pausing<FlatText | null>;
}

/**
 * Reads a page: whether it is a report, whose and from when, its figures and its arithmetic. A page that is no report is
 * read all the same, because a person may ask for it; `page.isReport` says what we think of it.
 * @param page the document that declares title, column and source, where `doc` is only a frame in it
 * @param isUnseen elements that are not read: in a live page those that are not shown, as a copy for telephones
 * @returns the reading, why each figure was read so, the way back from its offsets to the page's nodes, and how to find that way
 * again in a page that put other nodes in their place; null where the page has no running text
 */
export const readPage = (doc: Document, page?: Document, isUnseen?: (element: Element) => boolean): PageRead | null => run(readingPage(doc, page, isUnseen));

/** The same, which may be put down wherever it takes long. The page may change meanwhile: then it is to be read anew. */
export function* readingPage(doc: Document, page = doc, isUnseen?: (element: Element) => boolean): Pausing<PageRead | null> {
  const article = yield* readingArticle(doc, isUnseen);
  if (!article) return null;
  yield;
  const verdict = judgePage(doc, page);
  yield;
  const split = pageOfSplit(doc, article);
  const { flat, report, others, cuts } = yield* oneReport(doc, page, article, verdict.kind);
  yield;
  const notes: PageNote[] = [];
  if (split) notes.push({ kind: 'page-of', ...split });
  if (others.length > 0) notes.push({ kind: 'other-reports', titles: others });
  const { explanations, ...reading } = yield* readingOf(verdict, report, notes, flat.text, flat.grids);
  const again = function* (): Pausing<FlatText | null> {
    const now = yield* readingArticle(doc, isUnseen);
    return now && without(now, cuts);
  };
  return { reading, explanations, flat, again };
}

/** Reads one article of plain text. */
export function readText(text: string): ExplainedReading {
  const page = judgeText(text);
  return run(readingOf(page, identify(null, text, page.kind), [], text));
}

import type { PageKind, ReportFacts } from '../../model';
import type { Pausing } from '../../pausing';
import { without, type FlatText, type Stretch } from '../../text';
import { completed, findingFacts } from './facts';
import { identifying } from '../identify/identify';
import { findingReports } from './reports';
import { mayBeOne } from './titles';

/**
 * One report of a page: its text without the other reports in the same article, whose it is and from when, and the titles of
 * those left out, with the stretches where they stood.
 *
 * @param doc the document that holds the article
 * @param page the document of the page; the same where there is no frame
 */
export function* oneReport(doc: Document, page: Document, article: FlatText, kind: PageKind): Pausing<{ flat: FlatText; report: ReportFacts; others: string[]; cuts: Stretch[] }> {
  const report = yield* findingFacts(doc, page, article.text, kind);
  const several = yield* findingReports(article.text, report.title);
  if (!several) return { flat: article, report, others: [], cuts: [] };
  const flat = without(article, several.cuts);
  const ofPage = yield* findingFacts(doc, page, flat.text, kind);
  // Where the page is called otherwise, the report speaks for itself, and the page only of the day and the source.
  const isNamed = ofPage.title !== null && mayBeOne(ofPage.title, several.title);
  return { flat, report: isNamed ? ofPage : completed(yield* identifying(null, flat.text, kind), ofPage), others: several.others, cuts: several.cuts };
}

import type { PageKind, ReportFacts } from '../../model';
import { without, type FlatText, type Stretch } from '../../text';
import { completed, factsOf } from './facts';
import { identify } from '../identify/identify';
import { reportsIn } from './reports';
import { mayBeOne } from './titles';

/**
 * One report of a page: its text without the other reports in the same article, whose it is and from when, and the titles of
 * those left out, with the stretches where they stood.
 *
 * @param doc the document that holds the article
 * @param page the document of the page; the same where there is no frame
 */
export const oneReport = (doc: Document, page: Document, article: FlatText, kind: PageKind): { flat: FlatText; report: ReportFacts; others: string[]; cuts: Stretch[] } => {
  const report = factsOf(doc, page, article.text, kind);
  const several = reportsIn(article.text, report.title);
  if (!several) return { flat: article, report, others: [], cuts: [] };
  const flat = without(article, several.cuts);
  const ofPage = factsOf(doc, page, flat.text, kind);
  // Where the page is called otherwise, the report speaks for itself, and the page only of the day and the source.
  const isNamed = ofPage.title !== null && mayBeOne(ofPage.title, several.title);
  return { flat, report: isNamed ? ofPage : completed(identify(null, flat.text, kind), ofPage), others: several.others, cuts: several.cuts };
};

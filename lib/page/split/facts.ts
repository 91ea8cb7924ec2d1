import type { FactName, PageKind, ReportFacts } from '../../model';
import { run, type Pausing } from '../../pausing';
import { identifying } from '../identify/identify';
import { classifyTitle, OTHER } from '../judge/title';

/** What belongs together: half of one region's name and code and half of another's would be nobody's. */
const TOGETHER: Record<FactName, readonly (keyof ReportFacts)[]> = {
  title: ['title'],
  region: ['regionName', 'regionCode', 'regionCodeNow', 'regionLevel'],
  body: ['body', 'bodyKind'],
  year: ['year'],
  publishedAt: ['publishedAt'],
  source: ['source'],
  documentNumber: ['documentNumber'],
};

/** The facts of the first, and from the second what the first does not know. */
export const completed = (first: ReportFacts, second: ReportFacts): ReportFacts => {
  const missing = (Object.keys(TOGETHER) as FactName[]).filter((fact) => TOGETHER[fact].every((key) => first[key] === null));
  const from = missing.flatMap((fact) => TOGETHER[fact].map((key) => [key, second[key]] as const));
  const origins = missing.flatMap((fact) => (second.origins[fact] ? [[fact, second.origins[fact]] as const] : []));
  return { ...first, ...Object.fromEntries(from), origins: { ...first.origins, ...Object.fromEntries(origins) } };
};

const namesReport = ({ title }: ReportFacts): boolean => {
  const found = title === null ? null : classifyTitle(title);
  return found !== null && found !== OTHER;
};

/**
 * Whose report a page is, and from when, where the article stands in a frame: the page around it declares what a frame that
 * holds only the text does not; a frame that has a report's title of its own comes first.
 *
 * @param doc the document that holds the article
 * @param page the document of the page; the same where there is no frame
 * @param text the article's flat text
 */
export const factsOf = (doc: Document, page: Document, text: string, kind: PageKind): ReportFacts => run(findingFacts(doc, page, text, kind));

/** The same, which may be put down on the way. */
export function* findingFacts(doc: Document, page: Document, text: string, kind: PageKind): Pausing<ReportFacts> {
  const own = yield* identifying(doc, text, kind);
  if (page === doc) return own;
  const around = yield* identifying(page, text, kind);
  return namesReport(own) ? completed(own, around) : completed(around, own);
}

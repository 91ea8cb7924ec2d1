import { flattening, fold, folding } from '../../text';
import type { FactName, FactOrigin, PageKind, ReportFacts } from '../../model';
import { eachOf, keptOf, run, type Pausing } from '../../pausing';
import { dateInAddress, findDate } from './dates';
import { numberCandidates } from './document-number';
import { firstFound, type Found } from './found';
import { findBody } from './body';
import { findRegion, NOWHERE } from './region';
import { findTitle, linesBeforeText, squeezeTitle } from './title';
import { findYear } from './year';
import { isParagraph } from '../judge/body';
import { bareDate, dateBelow, labelledDate, labelledSource, namedSource } from './labels';
import { metaOf } from './metas';
import { own } from '../own';

/** Lines of a text, trimmed, without the empty ones. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The last lines of a text that may hold a signature and its date: the short ones after the last paragraph. */
const tailOf = (lines: readonly string[]): string[] => lines.slice(-12).filter((line) => line.length <= 40 && !isParagraph(line));

/** How many lines above the text are looked at: the title and its labels are the last of them. */
const HEAD = 80;
/** No title, label or signature is longer; what is would cost the patterns the square of its length. */
const LONGEST = 500;

/** First six digits of the site's identification code, which are its division's. */
const divisionOfSite = (code: string | null): string | null => (code && /^\d{10}$/.test(code) ? code.slice(0, 6) : null);

/** Where each fact was found that was. */
const originsOf = (found: Partial<Record<FactName, Found<unknown> | null>>): ReportFacts['origins'] =>
  Object.fromEntries(Object.entries(found).flatMap(([name, fact]): [string, FactOrigin][] => (fact ? [[name, fact.origin]] : [])));

/**
 * Whose report a page or text is, and from when.
 *
 * @param doc the page, or null for plain text
 * @param text the article's flat text (of a page), or the whole plain text
 * @returns what is known, and where it was found; null for what is not
 */
export const identify = (doc: Document | null, text: string, kind: PageKind): ReportFacts => run(identifying(doc, text, kind));

/** The same, which may be put down between its steps and within those that a long text makes long. */
export function* identifying(doc: Document | null, text: string, kind: PageKind): Pausing<ReportFacts> {
  const meta = (name: string): string | null => doc && metaOf(doc, name);
  const article = linesOf(yield* folding(text));
  const root = doc && own(doc, 'body');
  const printed = linesOf(root ? (yield* flattening(root)).text : text);
  const page = (yield* eachOf(printed, fold)).join('\n');
  yield;
  const head = linesBeforeText(printed).slice(-HEAD).map((line) => line.slice(0, LONGEST));
  const above = head.map(fold);

  const foundTitle = findTitle(doc, head);
  const title = foundTitle && fold(foundTitle.value);
  // What stands under the title is the report's; what stands above it is the site's.
  const at = head.findIndex((line) => foundTitle !== null && squeezeTitle(line) === foundTitle.value);
  const below = above.slice(at + 1);
  const under = (doc && at < 0 ? [] : below).filter((line) => !/:$/.test(line));
  const paragraphs = yield* keptOf(article, isParagraph);
  const tail = tailOf(article);

  const publishedAt = firstFound<string>([
    ['meta', () => findDate(fold(meta('PubDate') ?? ''))],
    ['label', () => labelledDate(above.join('\n'))],
    ['under-title', () => bareDate(above)],
    ['label', () => dateBelow(page)],
    ['address', () => doc && dateInAddress(own(doc, 'URL'))],
  ]);
  const source = firstFound<string>([
    ['meta', () => namedSource(meta('ContentSource'))],
    ['label', () => labelledSource(above.join('\n'), page)],
  ]);
  const year = findYear({ kind, title, paragraphs, tail, publishedAt: publishedAt?.value ?? null });
  yield;
  const region = yield* findRegion({
    title,
    head: under,
    addressee: below.filter((line) => /:$/.test(line)).at(-1) ?? null,
    opening: paragraphs[0] ?? '',
    tail,
    text: article.join('\n'),
    source: source?.value ?? null,
    site: doc ? (meta('SiteName') ?? own(doc, 'title').slice(0, LONGEST)) : null,
    siteDivision: divisionOfSite(meta('SiteIDCode')),
    year: year?.value ?? null,
  });
  const place = region?.value ?? NOWHERE;
  yield;
  const body = findBody({ kind, title, head: under, tail, paragraphs, source: source && fold(source.value), site: meta('SiteName') }, place);
  const documentNumber = firstFound(numberCandidates(head));
  return {
    title: foundTitle?.value ?? null,
    ...place,
    ...(body?.value ?? { body: null, bodyKind: null }),
    year: year?.value ?? null,
    publishedAt: publishedAt?.value ?? null,
    source: source?.value ?? null,
    documentNumber: documentNumber?.value ?? null,
    origins: originsOf({ title: foundTitle, region, body, year, publishedAt, source, documentNumber }),
  };
}

import { flatten, fold } from '../text';
import type { PageKind, ReportFacts } from '../model';
import { dateInAddress, findDate } from './dates';
import { findBody } from './identify-body';
import { findRegion } from './identify-region';
import { firstTitleLine, linesBeforeText, reportTitleAmong, squeezeTitle } from './identify-title';
import { findYear } from './identify-year';
import { isParagraph } from './judge-body';
import { namedSource, readLabels } from './labels';
import { metaOf } from './metas';
import { own } from './own';

/** Lines of a text, trimmed, without the empty ones. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The last lines of a text that may hold a signature and its date: the short ones after the last paragraph. */
const tailOf = (lines: readonly string[]): string[] => lines.slice(-12).filter((line) => line.length <= 40 && !isParagraph(line));

/** Lines that are more than links: a page's menus stand above its title too. */
const unlinked = (doc: Document, lines: readonly string[]): string[] => {
  const links = new Set([...own(doc, 'querySelectorAll').call(doc, 'a[href]')].map((link) => link.textContent?.trim() ?? ''));
  return lines.filter((line) => !line.split(/[\s|>]+/).every((part) => links.has(part)));
};

/** Table cells as lines: some platforms print title, source and dates in a table above the text. */
const cells = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/[|\t]/)).map((cell) => cell.trim()).filter((cell) => cell !== '');

/** How many lines above the text are looked at: the title and its labels are the last of them. */
const HEAD = 80;
/** No title, label or signature is longer; what is would cost the patterns the square of its length. */
const LONGEST = 500;

/** A page's title: declared, else printed above the text, else its part of the window title; null where it has none. */
const titleOfPage = (doc: Document, head: readonly string[]): string | null => {
  const declared = metaOf(doc, 'ArticleTitle');
  if (declared !== null) return squeezeTitle(declared);
  const printed = reportTitleAmong(unlinked(doc, cells(head)));
  if (printed !== null) return printed;
  const headings = [...own(doc, 'querySelectorAll').call(doc, 'h1,h2')].map((heading) => squeezeTitle((heading.textContent ?? '').slice(0, LONGEST)));
  const site = metaOf(doc, 'SiteName');
  const parts = own(doc, 'title').slice(0, LONGEST).split(/[_|—-](?!\d)/).map(squeezeTitle);
  return [...headings, ...parts].find((part) => part.length >= 8 && part !== site && !/网站?$|(?:政府|[局厅])$/.test(part)) ?? null;
};

/**
 * Whose report a page or text is, and from when.
 *
 * @param doc the page, or null for plain text
 * @param text the article's flat text (of a page), or the whole plain text
 * @returns what is known; null for what is not
 */
export const identify = (doc: Document | null, text: string, kind: PageKind): ReportFacts => {
  const article = linesOf(fold(text));
  const root = doc && own(doc, 'body');
  const printed = linesOf(root ? flatten(root).text : text);
  const page = printed.map(fold);
  const head = linesBeforeText(printed).slice(-HEAD).map((line) => line.slice(0, LONGEST));
  const labels = readLabels(head.map(fold), page.join('\n'));
  const title = doc ? titleOfPage(doc, head) : (reportTitleAmong(cells(head)) ?? firstTitleLine(head));
  // What stands under the title is the report's; what stands above it is the site's.
  const under = head.map(fold).slice(1 + head.findIndex((line) => title !== null && squeezeTitle(line) === title));
  const paragraphs = article.filter(isParagraph);
  const tail = tailOf(article);
  const pubDate = doc ? metaOf(doc, 'PubDate') : null;
  const publishedAt = (pubDate ? findDate(fold(pubDate)) : null) ?? labels.publishedAt ?? (doc ? dateInAddress(own(doc, 'URL')) : null);
  const contentSource = doc ? metaOf(doc, 'ContentSource') : null;
  const source = (contentSource ? namedSource(contentSource) : null) ?? labels.source;
  const year = findYear({ kind, title: title && fold(title), paragraphs, tail, publishedAt });
  const siteCode = doc ? metaOf(doc, 'SiteIDCode') : null;
  const below = (doc && under.length === head.length ? [] : under).filter((line) => !/:$/.test(line));
  const region = findRegion({
    title: title && fold(title),
    head: below,
    tail,
    text: article.join('\n'),
    source,
    site: doc ? (metaOf(doc, 'SiteName') ?? own(doc, 'title').slice(0, LONGEST)) : null,
    siteDivision: siteCode && /^\d{10}$/.test(siteCode) ? siteCode.slice(0, 6) : null,
    year,
  });
  const body = findBody({ kind, title: title && fold(title), head: below, tail, paragraphs, source: source && fold(source) }, region);
  return { title, ...region, regionCodeNow: region.regionCode, ...body, year, publishedAt, source, documentNumber: null, origins: {} };
};

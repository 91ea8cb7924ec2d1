import { flatten, fold } from '../text';
import type { PageKind, ReportFacts } from '../model';
import { dateInAddress, findDate } from './dates';
import { findRegion } from './identify-region';
import { linesBeforeText, squeezeTitle, titleAmong } from './identify-title';
import { findYear } from './identify-year';
import { isParagraph } from './judge-body';
import { namedSource, readLabels } from './labels';
import { metaOf } from './metas';

/** Lines of a folded text, trimmed, without the empty ones. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The last lines of a text that may hold a signature and its date: the short ones after the last paragraph. */
const tailOf = (lines: readonly string[]): string[] => lines.slice(-12).filter((line) => line.length <= 40 && !isParagraph(line));

/** The title a page declares or prints: its meta as printed, else a line above the text, else its part of the window title. */
const titleOf = (doc: Document, head: readonly string[]): string | null => {
  const declared = metaOf(doc, 'ArticleTitle');
  const same = (a: string, b: string) => a.replace(/\s/g, '') === fold(b).replace(/\s/g, '');
  if (declared !== null) return squeezeTitle(declared);
  const among = titleAmong(head);
  if (among !== null) return among;
  const site = metaOf(doc, 'SiteName');
  const part = doc.title.split(/[_|—-](?!\d)/).map((p) => p.trim()).filter((p) => p.length >= 8 && !(site !== null && same(p, site)) && !/网站?$|政府$/.test(p))[0];
  return part === undefined ? null : squeezeTitle(part);
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
  const page = doc?.body ? linesOf(fold(flatten(doc.body).text)) : article;
  const head = linesBeforeText(page);
  const labels = readLabels(head, page.join('\n'));
  const title = doc ? titleOf(doc, head) : titleAmong(head);
  const paragraphs = article.filter(isParagraph);
  const tail = tailOf(article);
  const pubDate = doc ? metaOf(doc, 'PubDate') : null;
  const publishedAt = (pubDate ? findDate(fold(pubDate)) : null) ?? labels.publishedAt ?? (doc ? dateInAddress(doc.URL) : null);
  const contentSource = doc ? metaOf(doc, 'ContentSource') : null;
  const source = (contentSource ? namedSource(contentSource) : null) ?? labels.source;
  const year = findYear({ kind, title: title && fold(title), paragraphs, tail, publishedAt });
  const siteCode = doc ? metaOf(doc, 'SiteIDCode') : null;
  const region = findRegion({
    title: title && fold(title),
    head: head.filter((line) => !/[::]$/.test(line) && line !== title),
    tail,
    text: article.join('\n'),
    source,
    site: doc ? (metaOf(doc, 'SiteName') ?? doc.title) : null,
    siteDivision: siteCode && /^\d{10}$/.test(siteCode) ? siteCode.slice(0, 6) : null,
    year,
  });
  return { title, ...region, year, publishedAt, source };
};

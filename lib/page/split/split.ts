import type { FlatText } from '../../text';
import { own } from '../own';
import { commentsBehind } from './comments';
import { isPager, readPager, type PageOf } from './pager';

/** Pagers of an article's own text by their names, wherever they stand. Data only. */
const PAGERS: readonly { selector: string; evidence: string }[] = [
  { selector: '#pageBreak, .laypage_main', evidence: '开普云: manuscriptPage_N() on www.gov.cn splits the text by laypage' },
];

/** 拓尔思 writes its pager by a call of this form: how many pages, which (from 0), the name of the first, its extension. */
const TRS_CALL = /createPageHTML\(\s*(?:["'][\w-]*["']\s*,\s*)?(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*["']([\w-]+)["']/;
/** Names of column lists, which are split by the same call. */
const LIST = /^(?:index|list|default|col|more)/i;

/** What a link to another page of the same text says. */
const LINK = /^(?:\d{1,3}|[<>«»‹›]+|首页|尾页|末页|最后一页|[上下][一]?页)$/;
const NEXT = /^(?:下一?页|[>»›]+)$/;
const LAST = /^(?:尾页|末页|最后一页)$/;
/** No text is split into more pages; lists and comments are. */
const MOST = 100;
/** The page's number in a query. */
const PARAMETER = /^(?:page|p|pn|pageno|pagenum|pageindex|curpage|currentpage)$/i;

/** An address without its page's number, and that number; more digits are an article's id. */
const pageInAddress = (url: URL, stem: string | null): { stem: string; number: number | null } => {
  // By hand: a content script in Firefox cannot walk through searchParams.
  const query = url.search.slice(1).split('&');
  const parameter = query.find((pair) => PARAMETER.test(pair.split('=')[0]!));
  const [, name = '', suffix, extension = ''] = /^(.*?)(?:_(\d{1,2}))?(\.\w+)?$/.exec(url.pathname) ?? [];
  if (parameter !== undefined) {
    const rest = query.filter((pair) => pair !== parameter).join('&');
    return { stem: url.origin + url.pathname + (rest && `?${rest}`), number: Number(parameter.split('=')[1]) || null };
  }
  const whole = url.origin + url.pathname + url.search;
  return suffix === undefined || whole === stem ? { stem: whole, number: null } : { stem: url.origin + name + extension + url.search, number: Number(suffix) };
};

/** By links that lead to this very address but for a number, as 拓尔思, 帝国 and most static pagers write them. */
const byLinks = (doc: Document, isOfComments: (element: Element) => boolean): PageOf | null => {
  const address = own(doc, 'URL');
  if (!/^https?:/.test(address)) return null;
  const links = [...own(doc, 'querySelectorAll').call(doc, 'a[href]')].flatMap((link) => {
    const text = link.textContent?.length && link.textContent.length < 20 ? link.textContent.replace(/\s+/g, '') : '';
    const href = link.getAttribute('href') ?? '';
    return LINK.test(text) && !/^(?:#|javascript:)/i.test(href) && URL.canParse(href, address) ? [{ link, text, url: new URL(href, address) }] : [];
  });
  if (links.length === 0) return null;
  const here = new URL(address);
  here.hash = '';
  // An address that ends in a number may be a text's first page (content_5.html) or its fifth: the links say which.
  for (const self of [{ stem: here.origin + here.pathname + here.search, number: null }, pageInAddress(new URL(here), null)]) {
    const pages = links.map(({ link, text, url }) => ({ link, text, ...pageInAddress(new URL(url), self.stem) })).filter(({ link, stem, number }) => stem === self.stem && number !== self.number && !isOfComments(link));
    const numbered = pages.find(({ text, number }) => /^\d/.test(text) && number !== null);
    const next = pages.find(({ text, number }) => NEXT.test(text) && number !== null);
    if (!numbered && !next) continue;
    // 拓尔思 counts the pages behind the first from 1.
    const ahead = numbered ? Number(numbered.text) - numbered.number! : self.number === null && next!.number === 1 ? 1 : 0;
    const page = self.number === null ? 1 : self.number + ahead;
    const last = pages.filter(({ text, number }) => number !== null && (/^\d/.test(text) || LAST.test(text))).map(({ number }) => number! + ahead);
    const of = last.length > 0 ? Math.max(page, ...last) : null;
    if (page >= 1) return { page, of };
  }
  return null;
};

/** By the call itself, on a page saved without what it wrote. */
const byCall = (doc: Document): PageOf | null => {
  for (const script of own(doc, 'querySelectorAll').call(doc, 'script:not([src])')) {
    const [, of = 0, index = 0, name = ''] = TRS_CALL.exec((script.textContent ?? '').slice(0, 5000)) ?? [];
    if (Number(of) > 1 && Number(index) < Number(of) && !LIST.test(name)) return { page: Number(index) + 1, of: Number(of) };
  }
  return null;
};

/** How far around the end of the text a pager is looked for. */
const LEVELS = 6;

/** By a pager that stands right behind the text: behind anything else it is another section's. */
const byPager = (doc: Document, { segments }: FlatText, isOfComments: (element: Element) => boolean): PageOf | null => {
  const named = PAGERS.flatMap(({ selector }) => [...own(doc, 'querySelectorAll').call(doc, selector)]).find(isPager);
  if (named) return readPager(named);
  let element = segments.at(-1)?.node.parentElement ?? null;
  for (let level = 0; element && level < LEVELS; level += 1, element = element.parentElement) {
    if (isPager(element)) return readPager(element);
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (isPager(next)) return isOfComments(next) ? null : readPager(next);
      if (/\S/.test(next.textContent ?? '') && !/^(?:script|style)$/i.test(next.localName)) return null;
    }
  }
  return null;
};

/**
 * Which page of a text that a portal splits into numbered pages (正文分页) a document holds; null where it holds the whole
 * text, as far as it says. Pagers of lists and comments and ways to the article before and after are no such sign.
 * @param flat the article's text as it was read
 */
export const pageOfSplit = (doc: Document, flat: FlatText): PageOf | null => {
  const isOfComments = commentsBehind(flat.segments.at(-1)?.node ?? null);
  const isText = (found: PageOf | null): PageOf | null => (found && (found.of ?? 0) <= MOST ? found : null);
  return isText(byLinks(doc, isOfComments)) ?? isText(byPager(doc, flat, isOfComments)) ?? isText(byCall(doc));
};

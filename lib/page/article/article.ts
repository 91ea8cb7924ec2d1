import { run, type Pausing } from '../../pausing';
import type { FlatText } from '../../text';
import { textOfArticle } from './article-text';
import { COMMENT_PAIRS, LAYOUTS, type Layout } from './layouts';
import { besideTitle, densest, heaviest } from './dense';
import { metaOf } from '../identify/metas';
import { own } from '../own';
import { weigh, type Weights } from './weigh';

/** An article that is recognised unasked has at least this many Chinese characters of running text. */
const LEAST = 180;
/** What is read when a person asks for it: two sentences. */
const LEAST_ASKED = 40;
/** A block inside another is the better one while it holds this share of its text. */
const NEARLY_ALL = 0.9;
/** A hook that holds less than this share of what the page says is some other block. */
const HALF = 0.5;
/** Window titles are read so far. */
const LONGEST_TITLE = 500;

/** Whether a known pair of comments stands among an element's children. */
const isCommented = (element: Element): boolean => {
  const comments: string[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 8) comments.push(node.nodeValue ?? '');
  return COMMENT_PAIRS.some(({ begin, end }) => comments.some((c) => begin.test(c)) && comments.some((c) => end.test(c)));
};

const selectorOf = (trust: Layout['trust']): string => LAYOUTS.filter((layout) => layout.trust === trust).map(({ selector }) => selector).join(', ');

/** The innermost of the hits inside this one that still holds nearly all of its text. */
const innermost = (hit: Element, hits: readonly Element[], weights: Weights): Element => {
  const inner = hits.filter((other) => other !== hit && hit.contains(other) && weights.of(other) >= NEARLY_ALL * weights.of(hit));
  const next = inner[0];
  return next ? innermost(next, inner, weights) : hit;
};

/** The nearest element that holds them all. */
const holding = (elements: readonly Element[]): Element | null => {
  let outer = elements[0] ?? null;
  while (outer && !elements.every((element) => outer?.contains(element))) outer = outer.parentElement;
  return outer;
};

/** A body and its annex have the same hook. */
const isLike = (a: Element, b: Element): boolean => a.localName === b.localName && a.getAttribute('class') === b.getAttribute('class');

const locate = (root: Element, weights: Weights, least: number): Element | null => {
  const near = besideTitle(root, weights);
  const most = densest(near, weights);
  if (weights.of(most) < least) return null;
  const enough = Math.max(least, HALF * weights.of(most));
  // Only blocks of some length are asked: that is quicker than asking the page for every hook.
  const blocks = weights.atLeast(least);
  const hits = (trust: Layout['trust']) => blocks.filter((block) => own(block, 'matches').call(block, selectorOf(trust)));
  const known = [...blocks.filter(isCommented), ...hits('known')];
  const everything = [...known, ...hits('common')];
  for (const [tier, around] of [[known, true], [everything, true], [hits('broad'), near === root]] as const) {
    const hit = heaviest(tier.filter((block) => near.contains(block) || (around && block.contains(near))), weights);
    if (!hit || weights.of(hit) < enough) continue;
    const others = tier.filter((other) => !other.contains(hit) && !hit.contains(other) && isLike(other, hit));
    return others.length > 0 ? holding([hit, ...others]) : innermost(hit, everything, weights);
  }
  return most;
};

/** The titles a page declares, as far as they are no name of its site. */
const titlesOf = (doc: Document): string[] =>
  [metaOf(doc, 'ArticleTitle') ?? '', ...own(doc, 'title').slice(0, LONGEST_TITLE).split(/[_|—-](?!\d)/)].map((title) => title.replace(/\s/g, '')).filter((title) => title.length >= 8 && !/(?:网站?|平台|政府|系统)$/.test(title));

function* weighed(doc: Document, isLeftOut?: (element: Element) => boolean): Pausing<[root: Element, weights: Weights] | null> {
  const root = own(doc, 'body');
  return root && [root, yield* weigh(root, titlesOf(doc), isLeftOut)];
}

/**
 * The element that holds the article's text: by the hooks of known portal systems, else by where the running text is.
 * Null where the page has no article of some length. Never the page's navigation, lists of links or footer; the title may
 * stand outside.
 */
export const locateArticle = (doc: Document): Element | null => {
  const page = run(weighed(doc));
  return page && locate(...page, LEAST);
};

/**
 * The article's text, without what the portal prints beside it in the same element. Where the page has no article, the
 * largest block of running text, be it two sentences: a person may have asked for it.
 * @param isLeftOut elements that count for nothing: in a live page those that are not shown
 * @returns null where there is not even that
 */
export const readArticle = (doc: Document, isLeftOut?: (element: Element) => boolean): FlatText | null => run(readingArticle(doc, isLeftOut));

/** The same, which may be put down wherever a large page makes it long. */
export function* readingArticle(doc: Document, isLeftOut: (element: Element) => boolean = () => false): Pausing<FlatText | null> {
  const page = yield* weighed(doc, isLeftOut);
  yield;
  const article = page && (locate(...page, LEAST) ?? locate(...page, LEAST_ASKED));
  yield;
  return article && (yield* textOfArticle(article, (element) => page[1].isFrame(element) || isLeftOut(element)));
}

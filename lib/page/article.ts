import { COMMENT_PAIRS, LAYOUTS, type Layout } from './layouts';
import { own } from './own';
import { weigh, type Weights } from './weigh';

/** An article that is recognised unasked has at least this many Chinese characters of running text. */
const LEAST = 180;
/** What is read when a person asks for it: two sentences. */
const LEAST_ASKED = 40;
/** A block inside another is the better one while it holds this share of its text. */
const NEARLY_ALL = 0.9;
/** Without a hook: the share of the whole page's text that a block must hold, and of its parent's where others stand beside it. */
const DENSE = 0.95;
const MOST = 0.8;
/** A hook that holds less than this share of what the page says is some other block. */
const HALF = 0.5;

/** Whether a known pair of comments stands among an element's children. */
const isCommented = (element: Element): boolean => {
  const comments: string[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 8) comments.push(node.nodeValue ?? '');
  return COMMENT_PAIRS.some(({ begin, end }) => comments.some((c) => begin.test(c)) && comments.some((c) => end.test(c)));
};

const selectorOf = (trust: Layout['trust']): string => LAYOUTS.filter((layout) => layout.trust === trust).map(({ selector }) => selector).join(', ');

const heaviest = (elements: readonly Element[], weights: Weights): Element | null =>
  elements.reduce<Element | null>((best, element) => (weights.of(element) > (best ? weights.of(best) : 0) ? element : best), null);

/** The innermost of the hits inside this one that still holds nearly all of its text. */
const innermost = (hit: Element, hits: readonly Element[], weights: Weights): Element => {
  const inner = hits.filter((other) => other !== hit && hit.contains(other) && weights.of(other) >= NEARLY_ALL * weights.of(hit));
  const next = inner[0];
  return next ? innermost(next, inner, weights) : hit;
};

/**
 * The block where the page's running text is, for sites of no known system: down from the body while one child holds nearly
 * all of the text; then, past what stands beside the article, while one child with paragraphs of its own holds most of it.
 */
const densest = (root: Element, weights: Weights): Element => {
  const all = weights.of(root);
  const descend = (element: Element): Element => {
    const child = heaviest([...own(element, 'children')], weights);
    if (!child) return element;
    const isBlockOfBlocks = [...own(child, 'children')].some((inner) => weights.of(inner) > 0);
    const passes = weights.of(child) >= DENSE * all || (isBlockOfBlocks && weights.of(child) >= MOST * weights.of(element));
    return passes ? descend(child) : element;
  };
  return descend(root);
};

/** The nearest element that holds them all. */
const around = (elements: readonly Element[]): Element | null => {
  let outer = elements[0] ?? null;
  while (outer && !elements.every((element) => outer?.contains(element))) outer = outer.parentElement;
  return outer;
};

const locate = (doc: Document, least: number): Element | null => {
  const root = own(doc, 'body');
  if (!root) return null;
  const weights = weigh(root);
  const most = densest(root, weights);
  const all = weights.of(most);
  if (all < least) return null;
  const enough = Math.max(least, HALF * all);
  // Only blocks of some length are asked: that is quicker than asking the page for every hook.
  const blocks = weights.atLeast(least);
  const hits = (trust: Layout['trust']) => blocks.filter((block) => own(block, 'matches').call(block, selectorOf(trust)));
  const known = [...blocks.filter(isCommented), ...hits('known')];
  const everything = [...known, ...hits('common')];
  for (const tier of [known, everything, hits('broad')]) {
    const hit = heaviest(tier, weights);
    if (!hit || weights.of(hit) < enough) continue;
    // A body and its annex may each have the hook.
    const others = weights.of(hit) < NEARLY_ALL * all ? tier.filter((other) => !other.contains(hit) && !hit.contains(other)) : [];
    return others.length > 0 ? around([hit, ...others]) : innermost(hit, everything, weights);
  }
  return most;
};

/**
 * The element that holds the article's text: by the hooks of known portal systems, else by where the running text is.
 * Null where the page has no article of some length. Never the page's navigation, lists of links or footer; the title may
 * stand outside.
 */
export const locateArticle = (doc: Document): Element | null => locate(doc, LEAST);

/** The same where a person asks for this page: the largest block of running text, be it two sentences. */
export const locateAnyArticle = (doc: Document): Element | null => locate(doc, LEAST_ASKED);
